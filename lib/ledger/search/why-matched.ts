import type { Element, Query } from './read-query.ts'
import type { SearchDocument, SearchIndex } from './search-index.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Why a document was found: a field in which some of what was looked for stands. */
export interface MatchedField {
  field: string
  /** As they stand there, each once. */
  words: string[]
  /** A part of the text around the first of them; the marks are ranges of it, in UTF-16 units. */
  snippet: { text: string; marks: { start: number; end: number }[]; cutBefore: boolean; cutAfter: boolean }
}

/** So much text is shown before the first match, and in all. */
const before = 60
const shown = 240

/** The fields in which a document has what was looked for, in the order of the index. */
export function whyMatched(index: SearchIndex, document: SearchDocument, { groups }: Query): MatchedField[] {
  const wanted = groups.flatMap((group) => group.filter(({ without }) => !without).map(({ elements }) => elements))
  return index.fields.flatMap(({ name }) => {
    const text = document.fields[name] ?? ''
    const tokens = tokensOf(text)
    const ranges = joined(wanted.flatMap((elements) => rangesOf(elements, tokens)))
    if (ranges.length === 0) return []
    const words = new Set(ranges.map(({ start, end }) => text.slice(start, end)))
    return [{ field: name, words: [...words], snippet: snippetOf(text, ranges) }]
  })
}

interface Range {
  start: number
  end: number
}

/** Where some elements stand among the tokens of a text as they follow one another. */
export function rangesOf(elements: readonly Element[], tokens: readonly Token[]): Range[] {
  const byPosition = new Map<number, Token[]>()
  for (const token of tokens) byPosition.set(token.position, [...(byPosition.get(token.position) ?? []), token])
  const ranges: Range[] = []
  for (const { position } of tokens) {
    let start = Number.POSITIVE_INFINITY
    let end = -1
    const stands = elements.every(({ kind, texts, prefix, offset }) => {
      const [typed = ''] = texts
      if (kind === 'word') {
        const word = byPosition
          .get(position + offset)
          ?.find((one) => one.kind === 'word' && (texts.includes(one.text) || (prefix && one.text.startsWith(typed))))
        if (word) [start, end] = [Math.min(start, word.start), Math.max(end, word.end)]
        return word !== undefined
      }
      return [...typed].every((character, at) => {
        const one = byPosition.get(position + offset + at)?.[0]
        if (one?.kind !== 'character' || one.text !== character) return false
        ;[start, end] = [Math.min(start, one.start), Math.max(end, one.end)]
        return true
      })
    })
    if (stands) ranges.push({ start, end })
  }
  return ranges
}

function joined(ranges: readonly Range[]): Range[] {
  const made: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else made.push({ ...range })
  }
  return made
}

function snippetOf(text: string, ranges: readonly Range[]): MatchedField['snippet'] {
  const first = ranges[0]?.start ?? 0
  const from = wordEdge(text, Math.max(0, first - before), 1, first)
  const to = wordEdge(text, Math.min(text.length, Math.max(from + shown, ranges[0]?.end ?? 0)), -1, ranges[0]?.end ?? 0)
  return {
    text: text.slice(from, to),
    marks: ranges.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start - from, end: end - from })),
    cutBefore: /\S/u.test(text.slice(0, from)),
    cutAfter: /\S/u.test(text.slice(to)),
  }
}

/** The nearest place at which white space is, within a word’s length; else the place itself, with no character cut in two. */
function wordEdge(text: string, at: number, by: 1 | -1, limit: number): number {
  if (at === 0 || at === text.length) return at
  for (let step = 0; step < 20; step += 1) {
    const place = at + step * by
    if ((by === 1 && place > limit) || (by === -1 && place < limit)) break
    if (/\s/u.test(text[by === 1 ? place - 1 : place] ?? '')) return place
  }
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + by : at
}
