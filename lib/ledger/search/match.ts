import type { Postings } from './postings.ts'
import type { Element, Query, Term } from './read-query.ts'
import type { SearchIndex } from './search-index.ts'

/** Documents by their numbers, ascending, and how well each matches. */
export interface Matches {
  numbers: Uint32Array
  scores: Float64Array
}

/** BM25: how soon more of the same word counts less, and how much longer documents are held back. */
const saturation = 1.2
const lengthShare = 0.5
/** A longer word, or the plural of what was typed, counts half; a power of two, as weights are. */
const alike = 0.5

/** What several indexes have together: what is rare, and how long a document is, is judged by all of them. */
interface Together {
  size: number
  meanLength: number
}

/**
 * The documents that a query finds in each of some indexes, as if all were one. Rare words count more, and words in
 * weighty fields.
 */
export function match(indexes: readonly SearchIndex[], { groups }: Query): Matches[] {
  const size = indexes.reduce((sum, index) => sum + index.size, 0)
  const tokens = indexes.reduce((sum, index) => sum + index.tokens, 0)
  const together = { size, meanLength: size === 0 ? 0 : tokens / size }
  return groups.map((group) => matchGroup(indexes, group, together)).reduce(inEach(either), indexes.map(none))
}

function matchGroup(indexes: readonly SearchIndex[], group: readonly Term[], together: Together): Matches[] {
  const knownOf = ({ elements }: Term) => indexes.map((index) => known(index, elements))
  const wanted = group.filter(({ without }) => !without).map(knownOf)
  const unwanted = group.filter(({ without }) => without).map(knownOf)
  // The rarest first: of the others, only what stands beside it is weighed.
  const [first, ...others] = wanted.sort((one, other) => countOf(one) - countOf(other))
  const start = first ? matchTerm(indexes, first, together) : indexes.map(everything)
  const all = others.reduce((found, term) => inEach(both)(found, matchTerm(indexes, term, together, found)), start)
  return unwanted.reduce((found, term) => inEach(without)(found, matchTerm(indexes, term, together, found)), all)
}

const inEach =
  (merge: (one: Matches, other: Matches) => Matches) =>
  (ones: readonly Matches[], others: readonly Matches[]): Matches[] =>
    ones.map((one, at) => merge(one, others[at] ?? none()))

interface Known {
  offset: number
  postings: { postings: Postings; exact: boolean }[]
  /** Documents, those that have several of the words counted as often. */
  count: number
}

/** What the index has for some elements. */
const known = (index: SearchIndex, elements: readonly Element[]): Known[] =>
  elements.map((element) => {
    const postings = [...postingsOf(index, element)]
    return { offset: element.offset, postings, count: postings.reduce((sum, one) => sum + one.postings.live, 0) }
  })

/** How many documents of all indexes have the rarest element of a term. */
const countOf = (term: readonly (readonly Known[])[]): number =>
  Math.min(...(term[0] ?? []).map((_, at) => term.reduce((sum, part) => sum + (part[at]?.count ?? 0), 0)))

/** The documents, of some or of all, in which the elements stand as they follow one another. */
function matchTerm(
  indexes: readonly SearchIndex[],
  term: readonly (readonly Known[])[],
  together: Together,
  among?: readonly Matches[],
): Matches[] {
  const weighed = indexes.map((index, at) => weigh(index, term[at] ?? [], among?.[at]))
  const count = weighed.reduce((sum, one) => sum + one.count, 0)
  return indexes.map((index, at) => scored(index, weighed[at] ?? { ...none(), weights: [], count: 0 }, count, together))
}

interface Weighed {
  numbers: Uint32Array
  /** In the order of the numbers. */
  weights: ArrayLike<number>
  /** Of all documents that have the term. */
  count: number
}

function weigh(index: SearchIndex, term: readonly Known[], among?: Matches): Weighed {
  const isAmong = among && marks(index, among.numbers)
  const [only] = term
  return only && term.length === 1 ? weighWords(index, only, isAmong) : weighPhrase(index, term, isAmong)
}

/** Weights by document number, nothing but zeros between two uses: one made for each term would keep the collector busy. */
let weightsOf = new Float64Array(0)

function weighWords(index: SearchIndex, { postings: all }: Known, isAmong?: Uint8Array): Weighed {
  if (weightsOf.length < index.numbered) weightsOf = new Float64Array(index.numbered)
  const weights = weightsOf
  const [one, ...more] = all
  const seen = more.length > 0 ? new Uint8Array(index.numbered) : null
  let count = seen || !one ? 0 : one.postings.live
  const found: number[] = []
  for (const { postings, exact } of all)
    postings.forEach((number, positions) => {
      if (seen && seen[number] === 0 && index.documentAt(number) !== undefined) {
        seen[number] = 1
        count += 1
      }
      if (isAmong ? isAmong[number] === 0 : index.documentAt(number) === undefined) return
      if (weights[number] === 0) found.push(number)
      weights[number] = (weights[number] ?? 0) + (exact ? 1 : alike) * index.weightOf(number, positions)
    }, isAmong)
  const numbers = Uint32Array.from(found).sort()
  const weighed = { numbers, weights: Float64Array.from(numbers, (number) => weights[number] ?? 0), count }
  for (const number of found) weights[number] = 0
  return weighed
}

function weighPhrase(index: SearchIndex, term: readonly Known[], isAmong?: Uint8Array): Weighed {
  const places = placesOf(index, term)
  const numbers = Uint32Array.from(isAmong ? places.keys().filter((number) => isAmong[number] !== 0) : places.keys())
  numbers.sort()
  const weights = Float64Array.from(numbers, (number) => index.weightOf(number, places.get(number) ?? []))
  return { numbers, weights, count: places.size }
}

function marks({ numbered }: SearchIndex, numbers: Iterable<number>): Uint8Array {
  const made = new Uint8Array(numbered)
  for (const number of numbers) made[number] = 1
  return made
}

/** @param count of all documents that have it: what is rare counts more */
function scored(
  index: SearchIndex,
  { numbers, weights }: Pick<Weighed, 'numbers' | 'weights'>,
  count: number,
  { size, meanLength }: Together,
): Matches {
  const rarity = Math.log1p((size - count + 0.5) / (count + 0.5))
  const scores = Float64Array.from(numbers, (number, at) => {
    const weight = weights[at] ?? 0
    const length = 1 - lengthShare + (lengthShare * index.lengthOf(number)) / meanLength
    return (rarity * weight * (saturation + 1)) / (weight + saturation * length)
  })
  return { numbers, scores }
}

/** Which of some documents have the elements as they follow one another. */
export function havePhrase(index: SearchIndex, elements: readonly Element[], among: Uint32Array): ReadonlySet<number> {
  return new Set(placesOf(index, known(index, elements), marks(index, among)).keys())
}

/** Where the first of some elements stands with the others behind it, by document. */
function placesOf(index: SearchIndex, term: readonly Known[], among?: Uint8Array): Map<number, number[]> {
  let places: Map<number, number[]> | undefined
  // The rarest first: the others are looked up only where it stands.
  for (const { offset, postings } of [...term].sort((one, other) => one.count - other.count)) {
    const found = new Map<number, number[]>()
    const wanted = places ? marks(index, places.keys()) : among
    for (const one of postings)
      one.postings.forEach((number, positions) => {
        if (wanted ? wanted[number] === 0 : index.documentAt(number) === undefined) return
        const starts = positions.map((position) => position - offset)
        const before = found.get(number)
        found.set(number, before ? [...before, ...starts].sort((a, b) => a - b) : starts)
      }, wanted)
    if (places)
      for (const [number, starts] of found) {
        const here = new Set(places.get(number))
        const kept = starts.filter((start) => here.has(start))
        if (kept.length > 0) found.set(number, kept)
        else found.delete(number)
      }
    places = found
  }
  return places ?? new Map()
}

function* postingsOf(
  { words, characters }: SearchIndex,
  { kind, texts, prefix }: Element,
): Iterable<{ postings: Postings; exact: boolean }> {
  const [typed = ''] = texts
  if (kind === 'character') {
    for (const [, postings] of characters.startingWith(typed)) yield { postings, exact: true }
    return
  }
  for (const text of texts) {
    const postings = words.get(text)
    if (postings && !(prefix && text !== typed && text.startsWith(typed))) yield { postings, exact: text === typed }
  }
  if (!prefix) return
  for (const [word, postings] of words.startingWith(typed)) if (word !== typed) yield { postings, exact: false }
}

const none = (): Matches => ({ numbers: new Uint32Array(0), scores: new Float64Array(0) })

function everything(index: SearchIndex): Matches {
  const numbers = Uint32Array.from(index.numbers()).sort()
  return { numbers, scores: new Float64Array(numbers.length) }
}

const both = (one: Matches, other: Matches): Matches => merged(one, other, (a, b) => a && b)
const either = (one: Matches, other: Matches): Matches => merged(one, other, (a, b) => a || b)
const without = (one: Matches, other: Matches): Matches =>
  merged(one, { ...other, scores: new Float64Array(other.numbers.length) }, (a, b) => a && !b)

/** Goes through two side by side and keeps the documents that `keep` says, with the sum of their scores. */
function merged(one: Matches, other: Matches, keep: (inOne: boolean, inOther: boolean) => boolean): Matches {
  const room = one.numbers.length + other.numbers.length
  const numbers = new Uint32Array(room)
  const scores = new Float64Array(room)
  let count = 0
  let i = 0
  let j = 0
  while (i < one.numbers.length || j < other.numbers.length) {
    const a = one.numbers[i] ?? Number.POSITIVE_INFINITY
    const b = other.numbers[j] ?? Number.POSITIVE_INFINITY
    const inOne = a <= b
    const inOther = b <= a
    if (keep(inOne, inOther)) {
      numbers[count] = Math.min(a, b)
      scores[count] = (inOne ? (one.scores[i] ?? 0) : 0) + (inOther ? (other.scores[j] ?? 0) : 0)
      count += 1
    }
    if (inOne) i += 1
    if (inOther) j += 1
  }
  return { numbers: numbers.slice(0, count), scores: scores.slice(0, count) }
}
