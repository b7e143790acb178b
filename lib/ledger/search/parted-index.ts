import { type Audience, isOf, type Reader } from '#lib/domain/ledger/audience'
import { type SearchDocument, SearchIndex, slice } from './search-index.ts'

interface Part {
  audience: Audience
  index: SearchIndex
}

/**
 * Documents parted by who may see them, an index for each audience. Somebody searches the indexes that are theirs to see
 * and no others: what is hidden from them has no part in what they find, in no count, and not in what counts as rare.
 */
export class PartedIndex {
  readonly #weights: Readonly<Record<string, number>>
  readonly #parts = new Map<string, Part>()
  readonly #partOf = new Map<string, string>()
  #characters = 0

  /** @param weights of the fields, as `SearchIndex` takes them */
  constructor(weights: Readonly<Record<string, number>>) {
    this.#weights = weights
  }

  /** Of the text of all documents: what the memory that they take goes by. */
  get characters(): number {
    return this.#characters
  }

  /** Takes a document in for an audience; one of the same id is replaced, whoever could see it. */
  add(document: SearchDocument, audience: Audience): void {
    this.remove(document.id)
    const key = JSON.stringify([audience.counsel, audience.holders])
    const part = this.#parts.get(key) ?? { audience, index: new SearchIndex(this.#weights) }
    this.#parts.set(key, part)
    this.#partOf.set(document.id, key)
    part.index.add(document)
    this.#characters += lengthOf(document)
  }

  /**
   * Takes many in, a slice at a time.
   *
   * @param pause awaited between slices
   */
  async addMany(
    documents: Iterable<readonly [document: SearchDocument, audience: Audience]>,
    pause: () => Promise<void>,
  ): Promise<void> {
    let taken = 0
    for (const [document, audience] of documents) {
      this.add(document, audience)
      taken += lengthOf(document)
      if (taken < slice) continue
      taken = 0
      await pause()
    }
  }

  /** Takes a document out. An id that is not there is none to take out. */
  remove(id: string): void {
    const key = this.#partOf.get(id)
    const part = key === undefined ? undefined : this.#parts.get(key)
    const number = part?.index.numberOf(id)
    const document = number === undefined ? undefined : part?.index.documentAt(number)
    if (key === undefined || !part || !document) return
    this.#partOf.delete(id)
    this.#characters -= lengthOf(document)
    part.index.remove(id)
    if (part.index.size === 0) this.#parts.delete(key)
  }

  /** The indexes that somebody may search. */
  seenBy(reader: Reader): SearchIndex[] {
    return [...this.#parts.values()].filter(({ audience }) => isOf(reader, audience)).map(({ index }) => index)
  }
}

/** Characters of the text of a document. */
export const lengthOf = ({ fields }: SearchDocument): number =>
  Object.values(fields).reduce((sum, text) => sum + text.length, 0)
