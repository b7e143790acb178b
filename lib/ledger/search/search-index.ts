import { characterTerms, type Terms, wordTerms } from './terms.ts'
import { forEachTerm, type Token, tokensOf } from './tokens.ts'

/** Something that is searched for: a claim, a source, a page of a stored copy. */
export interface SearchDocument {
  id: string
  /** Text by the name of its field. Fields that the index does not know are not searched. */
  fields: Readonly<Record<string, string>>
  /** What it can be filtered by: a value or several by the name of the facet. */
  facets: Readonly<Record<string, string | readonly string[]>>
  /** A day, a month or a year, as dates are written here; null where nobody knows. */
  date: string | null
}

/** So many characters of text are taken in before others have their turn: some milliseconds. */
export const slice = 6_000

/**
 * An index of words over documents, held in memory alone: what is sealed at rest would be told by an index beside it.
 *
 * Words are kept with their accents, case and forms folded and nothing cut off. Scripts without spaces are kept as every
 * run of three characters with its place, so that a run of one, of two or of many is found wherever it stands.
 */
export class SearchIndex {
  /** Fields in the order in which they are told, and how much a word in each counts. */
  readonly fields: readonly { name: string; weight: number }[]
  readonly words: Terms = wordTerms()
  readonly characters: Terms = characterTerms()
  readonly #numbers = new Map<string, number>()
  /** By document number; undefined for what was removed. */
  readonly #documents: (SearchDocument | undefined)[] = []
  /** Tokens of each document. */
  readonly #lengths: number[] = []
  /** For each document, the first position of every field. Positions of two fields never follow one another. */
  #starts = new Uint32Array(1_024)
  #tokens = 0

  /** @param weights by the name of the field, powers of two so that sums do not depend on their order */
  constructor(weights: Readonly<Record<string, number>>) {
    this.fields = Object.entries(weights).map(([name, weight]) => ({ name, weight }))
  }

  get size(): number {
    return this.#numbers.size
  }

  /** One more than the highest number of a document. */
  get numbered(): number {
    return this.#documents.length
  }

  /** Tokens of all documents. */
  get tokens(): number {
    return this.#tokens
  }

  documentAt(number: number): SearchDocument | undefined {
    return this.#documents[number]
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }

  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0
  }

  numbers(): Iterable<number> {
    return this.#numbers.values()
  }

  /** The sum of the weights of the fields in which some positions of a document lie. */
  weightOf(number: number, positions: readonly number[]): number {
    const first = number * this.fields.length
    let sum = 0
    let field = 0
    for (const position of positions) {
      while (field + 1 < this.fields.length && position >= (this.#starts[first + field + 1] ?? 0)) field += 1
      sum += this.fields[field]?.weight ?? 0
    }
    return sum
  }

  /** Takes a document in; one of the same id is replaced. */
  add(document: SearchDocument): void {
    this.remove(document.id)
    const number = this.#documents.length
    this.#documents.push(document)
    this.#numbers.set(document.id, number)
    const { positions, starts, length } = this.#read(document)
    const first = number * this.fields.length
    if (first + starts.length > this.#starts.length) {
      const larger = new Uint32Array(this.#starts.length * 2 + starts.length)
      larger.set(this.#starts)
      this.#starts = larger
    }
    this.#starts.set(starts, first)
    this.#lengths.push(length)
    this.#tokens += length
    for (const [term, at] of positions.word) this.words.add(term, number, at)
    for (const [term, at] of positions.character) this.characters.add(term, number, at)
  }

  /**
   * Takes many in, a slice at a time.
   *
   * @param pause awaited between slices: whoever builds the index decides how others get their turn
   */
  async addMany(documents: Iterable<SearchDocument>, pause: () => Promise<void>): Promise<void> {
    let taken = 0
    for (const document of documents) {
      this.add(document)
      for (const { name } of this.fields) taken += document.fields[name]?.length ?? 0
      if (taken < slice) continue
      taken = 0
      await pause()
    }
  }

  /** Takes a document out. An id that is not there is none to take out. */
  remove(id: string): void {
    const number = this.#numbers.get(id)
    const document = number === undefined ? undefined : this.#documents[number]
    if (number === undefined || document === undefined) return
    this.#numbers.delete(id)
    this.#documents[number] = undefined
    this.#tokens -= this.lengthOf(number)
    const isLive = (one: number): boolean => this.#documents[one] !== undefined
    const { positions } = this.#read(document)
    for (const term of positions.word.keys()) this.words.remove(term, isLive)
    for (const term of positions.character.keys()) this.characters.remove(term, isLive)
  }

  #read(document: SearchDocument): {
    positions: Record<Token['kind'], Map<string, number[]>>
    starts: number[]
    length: number
  } {
    const positions = { word: new Map<string, number[]>(), character: new Map<string, number[]>() }
    const starts: number[] = []
    let start = 0
    let length = 0
    for (const { name } of this.fields) {
      starts.push(start)
      const tokens = tokensOf(document.fields[name] ?? '')
      forEachTerm(tokens, (kind, term, position) => {
        const at = positions[kind].get(term)
        if (at) at.push(start + position)
        else positions[kind].set(term, [start + position])
      })
      length += tokens.length
      start += (tokens.at(-1)?.position ?? 0) + 2
    }
    return { positions, starts, length }
  }
}
