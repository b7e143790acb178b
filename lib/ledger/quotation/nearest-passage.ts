import { alignWords, type Step } from './align-words.ts'
import { endOf, type Folded, fits } from './fold.ts'
import type { ReadQuotation } from './read-quotation.ts'
import { isSameWord, type Words, wordAt, wordsOf } from './words-of.ts'

/**
 * A difference, word by word, in Chinese by character. `changed`: the copy has another word in its place. `missing`:
 * the copy has it and the quotation leaves it out. `added`: the quotation has it and the copy does not. `same`: words
 * that follow one another in both.
 */
export interface Difference {
  kind: Step['kind']
  /** As the quotation has it; empty for `missing`. */
  quoted: string
  /** As the copy has it; empty for `added`. */
  stands: string
}

export interface Nearest {
  /** Where it begins and ends in the source of the text. */
  start: number
  end: number
  differences: Difference[]
}

/** Words by which an omission may widen the part of the text that is looked at. */
const wordsOmitted = 500
const mostWordsOmitted = 2_500
/** On either side of what looks nearest. */
const mostMargin = 200
/** A passage of which fewer of the words are those of the quotation is no passage of it. */
const leastShare = 0.4

interface QuotedWord {
  words: Words
  at: number
  text: string
  /** The first word of a piece whose head stands in brackets, the last with such a tail. */
  head: boolean
  tail: boolean
  omitsBefore: boolean
}

/** The passage of a text that is nearest to a quotation that it does not hold; null where none is near. */
export function nearestPassage(text: Folded, quotation: ReadQuotation): Nearest | null {
  const quoted = quotedWords(quotation)
  const words = wordsOf(text)
  const omissions = quoted.filter(({ omitsBefore }) => omitsBefore).length
  const length = quoted.length + Math.min(omissions * wordsOmitted, mostWordsOmitted)
  const best = richestWindow(quoted, words, length)
  if (best === null) return null
  const margin = Math.min(quoted.length, mostMargin)
  const first = Math.max(0, best - margin)
  const count = Math.min(words.count, best + length + margin) - first
  const steps = alignWords(
    quoted.length,
    count,
    costs(quoted, words, first, count),
    (i) => quoted[i]?.omitsBefore ?? false,
  )
  const same = steps.filter(({ kind }) => kind === 'same').length
  const held = steps.flatMap(({ stands }) => (stands < 0 ? [] : [stands + first]))
  const [start, end] = [held[0], held.at(-1)]
  if (start === undefined || end === undefined || same < leastShare * quoted.length) return null
  return {
    start: text.at[words.starts[start] ?? 0] ?? 0,
    end: endOf(text, (words.starts[end + 1] ?? 1) - 1),
    differences: inRuns(steps.map((step, i) => told(step, steps[i - 1], quoted, words, first))),
  }
}

function quotedWords({ pieces, links }: ReadQuotation): QuotedWord[] {
  return pieces.flatMap(({ folded, head, tail }, piece) => {
    const words = wordsOf(folded)
    const link = links[piece - 1]?.kind
    return Array.from({ length: words.count }, (_, at) => ({
      words,
      at,
      text: wordAt(words, at),
      head: at === 0 && (head !== null || link === 'inside'),
      tail: at === words.count - 1 && (tail !== null || links[piece]?.kind === 'inside'),
      omitsBefore: at === 0 && (link === 'omission' || link === 'brackets'),
    }))
  })
}

/**
 * First word of the window in which most of the quotation’s words and pairs of words stand, the rare ones counting
 * more; null where none stands anywhere. One pass over the text.
 */
function richestWindow(quoted: readonly QuotedWord[], words: Words, length: number): number | null {
  const ids = new Map<string, number>()
  const needed = [0]
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? needed.push(0) - 1
    ids.set(key, id)
    needed[id] = (needed[id] ?? 0) + 1
    return id
  }
  let before = 0
  for (const { text } of quoted) {
    const id = idOf(text)
    if (before !== 0) idOf(`${before} ${id}`)
    before = id
  }
  const single = new Uint32Array(words.count)
  const pair = new Uint32Array(words.count)
  const found = new Uint32Array(needed.length)
  const short = shortWords(ids)
  for (let i = 0; i < words.count; i += 1) {
    const id = idAt(words, i, short, ids)
    const previous = i > 0 ? (single[i - 1] ?? 0) : 0
    single[i] = id
    pair[i] = id !== 0 && previous !== 0 ? (ids.get(`${previous} ${id}`) ?? 0) : 0
    found[id] = (found[id] ?? 0) + 1
    found[pair[i] ?? 0] = (found[pair[i] ?? 0] ?? 0) + 1
  }
  const worth = Float64Array.from(found, (count) => Math.log1p(words.count / (1 + count)))
  const held = new Uint32Array(needed.length)
  let sum = 0
  let most = 0
  let best: number | null = null
  const take = (id: number, by: 1 | -1): void => {
    if (id === 0) return
    const now = (held[id] ?? 0) + by
    if ((by === 1 ? now : now + 1) <= (needed[id] ?? 0)) sum += by * (worth[id] ?? 0)
    held[id] = now
  }
  for (let i = 0; i < words.count; i += 1) {
    take(single[i] ?? 0, 1)
    take(pair[i] ?? 0, 1)
    if (i >= length) {
      take(single[i - length] ?? 0, -1)
      take(pair[i - length] ?? 0, -1)
    }
    // Sums of the same worths in another order differ in their last bits.
    if (sum > most + 1e-6) {
      most = sum
      best = Math.max(0, i - length + 1)
    }
  }
  return best
}

/** Numbers of words of one sign: most of a Chinese text is made of them. */
function shortWords(ids: ReadonlyMap<string, number>): Uint32Array {
  const short = new Uint32Array(65_536)
  for (const [word, id] of ids) if (word.length === 1) short[word.charCodeAt(0)] = id
  return short
}

function idAt(words: Words, word: number, short: Uint32Array, ids: ReadonlyMap<string, number>): number {
  const start = words.starts[word] ?? 0
  if ((words.starts[word + 1] ?? 0) - start === 1) return short[words.text.signs.charCodeAt(start)] ?? 0
  return ids.get(wordAt(words, word)) ?? 0
}

/** What it costs to take one word for another; the words are compared by number. */
function costs(
  quoted: readonly QuotedWord[],
  words: Words,
  first: number,
  count: number,
): (quoted: number, stands: number) => number {
  const numbers = new Map<string, number>()
  const number = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
  const there = Array.from({ length: count }, (_, j) => wordAt(words, first + j))
  const is = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
  const of = (texts: readonly string[]) => ({
    exact: Uint32Array.from(texts, number),
    alike: Uint32Array.from(texts, (text) => number(` ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`)),
    word: Uint8Array.from(texts, (text) => (is(text) ? 1 : 0)),
  })
  const one = of(quoted.map(({ text }) => text))
  const other = of(there)
  return (i, j) => {
    const word = quoted[i]
    if (!word) return 5
    if (word.head && there[j]?.endsWith(word.text)) return 0
    if (word.tail && there[j]?.startsWith(word.text)) return 0
    if (one.exact[i] === other.exact[j]) return isSameWord(word.words, word.at, words, first + j) ? 0 : 1
    if (one.alike[i] === other.alike[j]) return 1
    return one.word[i] === other.word[j] ? 3 : 5
  }
}

/** A step in the words of both texts. Words that are the same with something else between them count as changed. */
function told(
  step: Step,
  previous: Step | undefined,
  quoted: readonly QuotedWord[],
  words: Words,
  first: number,
): Difference {
  const one = quoted[step.quoted]
  const there = first + step.stands
  const before = quoted[step.quoted - 1]
  const follows =
    step.kind === 'same' &&
    previous !== undefined &&
    previous.quoted === step.quoted - 1 &&
    previous.stands === step.stands - 1 &&
    one !== undefined &&
    one.words === before?.words
  const parted = follows && !fits(one.words.text, one.words.starts[one.at] ?? 0, words.text, words.starts[there] ?? 0)
  return {
    kind: parted ? 'changed' : step.kind,
    quoted: one ? asWritten(one.words, one.at, parted) : '',
    stands: step.stands < 0 ? '' : asWritten(words, there, parted),
  }
}

/** A word as its source has it, with what lies before it where that is the difference. */
function asWritten({ text, starts }: Words, word: number, withBefore: boolean): string {
  const start = starts[word] ?? 0
  const from = withBefore ? endOf(text, start - 1) : text.at[start]
  return text.source.slice(from, endOf(text, (starts[word + 1] ?? 1) - 1))
}

/** Words that are the same, joined as long as they follow one another. */
function inRuns(differences: readonly Difference[]): Difference[] {
  const runs: Difference[] = []
  for (const difference of differences) {
    const last = runs.at(-1)
    if (difference.kind === 'same' && last?.kind === 'same') {
      last.quoted = joined(last.quoted, difference.quoted)
      last.stands = joined(last.stands, difference.stands)
    } else runs.push({ ...difference })
  }
  return runs
}

const joined = (one: string, other: string): string => `${one}${needsSpace(one, other) ? ' ' : ''}${other}`

const needsSpace = (one: string, other: string): boolean =>
  !/^[,.;:!?)\]，。；：！？）]/u.test(other) &&
  !/[([（]$/u.test(one) &&
  !(/\p{Script=Han}$/u.test(one) && /^\p{Script=Han}/u.test(other))
