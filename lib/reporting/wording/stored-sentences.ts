import { forumIds, forumNames } from '#lib/domain/forum'
import { asSentence } from '#lib/domain/in-words'
import type { Terms } from './english/terms.ts'
import { isoDateOf } from './english-dates.ts'

/** Words that are stored in English, in another language, by the English. */
export type Catalogue = Readonly<Record<string, string>>

/** What stored words are in a language; undefined for words that nobody has translated. */
export type StoredSentences = (text: string) => string | undefined

/** How parts of a frame are said in a language: a date as `1993-01-19`, a forum by its English name. */
export interface Parts {
  date: (iso: string) => string
  forum: (name: string) => string | undefined
}

/**
 * Looks words up in the catalogues of a language, as they are stored or as the sentence that a document makes of them. Found by
 * the English and not by the id of a rule or question: a report was frozen with the words of its day, and a translation of
 * others must not stand for them.
 * @param frames sentences that the engine puts together of others: `Sources conflict on this: “{sentence}”.` A `{sentence}` is
 *   looked up in its turn, a `{date}` and a `{forum}` are said in the language, a `{name}` and a `{number}` stay as they are.
 */
export function storedSentences(parts: Parts, frames: Catalogue, ...catalogues: readonly Catalogue[]): StoredSentences {
  // Made when first asked: documents in English never ask.
  let all: { sentences: ReadonlyMap<string, string>; frames: readonly Frame[] } | undefined
  return function said(text): string | undefined {
    all ??= { sentences: sentencesOf(catalogues), frames: Object.entries(frames).map(frameOf) }
    const whole = all.sentences.get(text)
    if (whole !== undefined) return whole
    for (const frame of all.frames) {
      const found = partsOf(frame, text)
      const words = found && filled(frame, found, { ...parts, sentence: said })
      if (words !== undefined) return words
    }
    return undefined
  }
}

const sentencesOf = (catalogues: readonly Catalogue[]): ReadonlyMap<string, string> =>
  new Map(
    catalogues.flatMap(Object.entries<string>).flatMap(([words, said]) => [
      [asSentence(words), asSentence(said)],
      [words, said],
    ]),
  )

interface Frame {
  /** What stands between its places, before the first and after the last. */
  pieces: readonly string[]
  /** What stands in each of its places, in their order. */
  places: readonly string[]
  said: string
}

const place = /\{(?:sentence|date|forum|name|number)\}/g

const frameOf = ([words, said]: [string, string]): Frame => ({
  pieces: words.split(place),
  places: words.match(place) ?? [],
  said,
})

/** What stands in the places of a frame; undefined for a text that is not put together so. */
function partsOf({ pieces: [first = '', ...pieces] }: Frame, text: string): string[] | undefined {
  if (!text.startsWith(first)) return undefined
  const found: string[] = []
  let at = first.length
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1
    const end = !isLast ? text.indexOf(piece, at) : text.endsWith(piece) ? text.length - piece.length : -1
    if (end <= at) return undefined
    found.push(text.slice(at, end))
    at = end + piece.length
  }
  return found
}

/** Undefined where a part has no words in the language: half a sentence of each is worse than one in English. */
function filled({ places, said }: Frame, found: readonly string[], parts: Parts & { sentence: StoredSentences }) {
  let out: string | undefined = said
  for (const [at, name] of places.entries()) {
    const words = partOf(name, found[at] ?? '', parts)
    out = words === undefined ? undefined : out?.replace(name, () => words)
  }
  return out
}

function partOf(name: string, text: string, { date, forum, sentence }: Parts & { sentence: StoredSentences }) {
  switch (name) {
    case '{sentence}':
      return sentence(text)
    case '{forum}':
      return forum(text)
    case '{number}':
      return /^\d+$/.test(text) ? text : undefined
    case '{date}': {
      const iso = isoDateOf(text)
      return iso && date(iso)
    }
    default:
      return text
  }
}

/** The name of a forum in a language, by its English name. */
export function forumNamed(name: string, { fora }: Terms): string | undefined {
  const id = forumIds.find((one) => forumNames[one] === name)
  return id && fora.names[id]
}
