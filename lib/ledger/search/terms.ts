import { Postings } from './postings.ts'

/** Most terms stand at one place alone: it is kept as one number, of the document and of the position in it. */
type Kept = Postings | number
const mostPositions = 2 ** 20

function postingsOf(kept: Kept): Postings {
  if (typeof kept === 'object') return kept
  const postings = new Postings()
  postings.add(Math.floor(kept / mostPositions), [kept % mostPositions])
  return postings
}

/**
 * Postings by term, in small maps by how the term begins: a beginning is looked up in one of them, and none grows so
 * large that making room in it is felt.
 */
export class Terms {
  readonly #maps = new Map<string, Map<string, Kept>>()
  readonly #keyOf: (term: string) => string

  /** @param keyOf the beginning by which terms are kept, of a term at least as long */
  constructor(keyOf: (term: string) => string) {
    this.#keyOf = keyOf
  }

  get(term: string): Postings | undefined {
    const kept = this.#maps.get(this.#keyOf(term))?.get(term)
    return kept === undefined ? undefined : postingsOf(kept)
  }

  /** @param number higher than that of any document before */
  add(term: string, number: number, positions: readonly number[]): void {
    const key = this.#keyOf(term)
    let map = this.#maps.get(key)
    if (!map) {
      map = new Map()
      this.#maps.set(key, map)
    }
    const kept = map.get(term)
    const [position = 0] = positions
    if (kept === undefined && positions.length === 1 && position < mostPositions) {
      map.set(term, number * mostPositions + position)
      return
    }
    const postings = kept === undefined ? new Postings() : postingsOf(kept)
    postings.add(number, positions)
    if (postings !== kept) map.set(term, postings)
  }

  /** Takes one document, which is no longer live, from a term. */
  remove(term: string, isLive: (number: number) => boolean): void {
    const key = this.#keyOf(term)
    const map = this.#maps.get(key)
    const kept = map?.get(term)
    if (typeof kept === 'object') kept.remove(isLive)
    if (typeof kept === 'number' || kept?.live === 0) map?.delete(term)
    if (map?.size === 0) this.#maps.delete(key)
  }

  /** Terms that begin so, the beginning at least as long as the key. */
  *startingWith(beginning: string): Iterable<[term: string, postings: Postings]> {
    for (const [term, kept] of this.#maps.get(this.#keyOf(beginning)) ?? [])
      if (term.startsWith(beginning)) yield [term, postingsOf(kept)]
  }
}

/** Words by their first two letters, runs of characters by their first. */
export const wordTerms = (): Terms => new Terms((term) => term.slice(0, 2))
export const characterTerms = (): Terms => new Terms((term) => String.fromCodePoint(term.codePointAt(0) ?? 0))
