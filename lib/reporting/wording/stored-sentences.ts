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
  return function lookUp(text): string | undefined {
    all ??= { sentences: sentencesOf(catalogues), frames: Object.entries(frames).map(frameOf) }
    const whole = all.sentences.get(text)
    if (whole !== undefined) return whole
    for (const frame of all.frames) {
      const words = said(frame, text, { ...parts, sentence: lookUp })
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

type AllParts = Parts & { sentence: StoredSentences }

const place = /\{(?:sentence|date|forum|name|number)\}/g

const frameOf = ([words, said]: [string, string]): Frame => ({
  pieces: words.split(place),
  places: words.match(place) ?? [],
  said,
})

/**
 * What stands in the places of a text that is put together like this frame, in the language. Undefined where it is not, or where a part
 * has no words: half a sentence of each is worse than one in English.
 */
function wordsOf(
  pieces: readonly string[],
  places: readonly string[],
  text: string,
  parts: AllParts,
): string[] | undefined {
  const [piece = '', ...laterPieces] = pieces
  const [place, ...laterPlaces] = places
  if (place === undefined) return text === '' ? [] : undefined
  // A name may hold what stands between two places: then the next such sign is tried.
  for (let end = endOf(text, piece, 1); end > 0; end = endOf(text, piece, end + 1)) {
    const words = partOf(place, text.slice(0, end), parts)
    const later =
      words === undefined ? undefined : wordsOf(laterPieces, laterPlaces, text.slice(end + piece.length), parts)
    if (words !== undefined && later !== undefined) return [words, ...later]
  }
  return undefined
}

/** Where a part ends at the earliest: at the next such piece, or where the text does. */
const endOf = (text: string, piece: string, from: number): number =>
  piece !== '' ? text.indexOf(piece, from) : from <= text.length ? text.length : -1

function said({ pieces: [first = '', ...pieces], places, said: frame }: Frame, text: string, parts: AllParts) {
  if (!text.startsWith(first)) return undefined
  const words = wordsOf(pieces, places, text.slice(first.length), parts)
  return words && places.reduce((out, place, at) => out.replace(place, () => words[at] ?? ''), frame)
}

function partOf(name: string, text: string, { date, forum, sentence }: AllParts) {
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
