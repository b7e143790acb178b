/**
 * Where a term stands: document after document in the order of their numbers, its positions in each. Every number is kept
 * as its distance from the one before, in as few bytes as it needs.
 */
export class Postings {
  /** Documents that are there, and documents that were removed and still have their bytes. */
  live = 0
  dead = 0
  #bytes = new Uint8Array(8)
  #length = 0
  #last = 0

  /** @param document higher than any before; @param positions ascending */
  add(document: number, positions: readonly number[]): void {
    this.#put(document - this.#last)
    this.#last = document
    this.#put(positions.length)
    let before = 0
    for (const position of positions) {
      this.#put(position - before)
      before = position
    }
    this.live += 1
  }

  /**
   * Calls back for every document, removed ones too. The positions are the same array each time.
   *
   * @param among by document number, zero for the documents of which no position is wanted: none is read
   */
  forEach(call: (document: number, positions: number[]) => void, among?: Uint8Array): void {
    const bytes = this.#bytes
    const positions: number[] = []
    let at = 0
    let document = 0
    const next = (): number => {
      let byte = bytes[at++] ?? 0
      if (byte < 128) return byte
      let value = byte & 127
      for (let shift = 7; ; shift += 7) {
        byte = bytes[at++] ?? 0
        value += (byte & 127) * 2 ** shift
        if (byte < 128) return value
      }
    }
    while (at < this.#length) {
      document += next()
      const count = next()
      if (among?.[document] === 0) {
        // The last byte of a number is the one below 128.
        for (let left = count; left > 0; at += 1) if ((bytes[at] ?? 0) < 128) left -= 1
        positions.length = 0
        call(document, positions)
        continue
      }
      positions.length = count
      let position = 0
      for (let i = 0; i < count; i += 1) {
        position += next()
        positions[i] = position
      }
      call(document, positions)
    }
  }

  /** Forgets one document; the bytes of the forgotten are given back when they are the larger part. */
  remove(isLive: (document: number) => boolean): void {
    this.live -= 1
    this.dead += 1
    if (this.dead <= this.live + 8) return
    const kept = new Postings()
    this.forEach((document, positions) => {
      if (isLive(document)) kept.add(document, positions)
    })
    this.#bytes = kept.#bytes
    this.#length = kept.#length
    this.#last = kept.#last
    this.dead = 0
  }

  #put(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 1.5) + 8)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }
}
