import { pluralForms } from './plural-forms.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A word or up to three characters that have to stand at a place. */
export interface Element {
  kind: Token['kind']
  /** Words, any of which will do, the one that was typed first; or one run of characters. */
  texts: string[]
  /** Whether longer words that begin so will do. Characters always begin longer runs. */
  prefix: boolean
  /** How far behind the first element. */
  offset: number
}

/** What was typed as one: a word, characters without spaces, a phrase. */
export interface Term {
  elements: Element[]
  without: boolean
}

/** Any of the groups will do, of a group every term. */
export interface Query {
  groups: Term[][]
  /** All that was typed, as one phrase; null for one word, for alternatives and for phrases. */
  whole: Element[] | null
}

/** Words that are left out where another word stands beside them: they say nothing of what is looked for. */
const smallWords = new Set(
  'a an and are as at be by for from in is it of on that the to was were with de het een en van la le les des du et'.split(
    ' ',
  ),
)
const longestQuery = 300
/** A single letter begins too many words. */
const shortestPrefix = 2

/**
 * Reads what people type into a search field: all words, "a phrase", either OR or, -without. Of a single word plural and
 * singular will do, and the last word may be the beginning of a longer one.
 */
export function readQuery(typed: string): Query {
  const text = typed
    .slice(0, longestQuery)
    .replace(/\s+/gu, ' ')
    .replace(/[“”„«»＂「」]/gu, '"')
  const parts = [...text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/gu)].map(([, minus, phrase, word]) => ({
    without: minus === '-',
    quoted: phrase !== undefined,
    text: phrase ?? word ?? '',
  }))
  const lastWord = parts.at(-1)
  const groups: Term[][] = [[]]
  for (const [at, part] of parts.entries()) {
    const isOr = !part.quoted && !part.without && /^or$/i.test(part.text)
    if (isOr && at > 0 && at < parts.length - 1) {
      groups.push([])
      continue
    }
    const elements = elementsOf(part.text, !part.quoted, part === lastWord && !part.quoted && !part.without)
    if (elements.length > 0) groups.at(-1)?.push({ elements, without: part.without })
  }
  const kept = groups.map(withoutSmallWords).filter((group) => group.length > 0)
  const isPlain = kept.length === 1 && parts.every(({ quoted, without }) => !quoted && !without)
  const whole = isPlain ? elementsOf(text, false, true) : []
  return { groups: kept, whole: whole.length > 1 && (kept[0]?.length ?? 0) > 1 ? whole : null }
}

function withoutSmallWords(group: Term[]): Term[] {
  const isSmall = ({ elements, without }: Term): boolean =>
    !without && elements.length === 1 && smallWords.has(elements[0]?.texts[0] ?? '')
  return group.some((term) => !term.without && !isSmall(term)) ? group.filter((term) => !isSmall(term)) : group
}

/** Words one by one, runs of characters in threes that overlap where they have to. */
function elementsOf(text: string, plurals: boolean, prefix: boolean): Element[] {
  const tokens = tokensOf(text)
  const elements: Element[] = []
  const first = tokens[0]?.position ?? 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const offset = token.position - first
    if (token.kind === 'word') {
      const begins = prefix && at === tokens.length - 1 && token.text.length >= shortestPrefix
      const texts = plurals && tokens.length === 1 ? pluralForms(token.text) : [token.text]
      elements.push({ kind: 'word', texts, prefix: begins, offset })
      at += 1
      continue
    }
    let end = at
    while (tokens[end]?.kind === 'character') end += 1
    const run = tokens.slice(at, end).map((one) => one.text)
    for (let from = 0; from < run.length; from += 3) {
      const start = run.length <= 3 ? 0 : Math.min(from, run.length - 3)
      elements.push({
        kind: 'character',
        texts: [run.slice(start, start + 3).join('')],
        prefix: false,
        offset: offset + start,
      })
    }
    at = end
  }
  return elements
}
