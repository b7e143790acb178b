/** Cases whose verdict on a named condition moved, rising. The next pass over the portfolio writes over the list. */
export interface Moved {
  node: number
  cases: Uint32Array
}

/** The list of the cases that move, in a room that grows as it has to and is used again. */
export class MovedCases {
  #room = new Uint32Array(1024)
  #count = 0

  /**
   * Puts the two planes of a fresh result in the place of those before, and lists the cases that differ. The words of
   * the two alternate; `first` is the case of the first bit, and cases from `end` on are none.
   */
  adopt(planes: Int32Array, fresh: number, to: number, words: number, first: number, end: number): void {
    if (this.#room.length < this.#count + 32 * words) this.#grow(this.#count + 32 * words)
    const room = this.#room
    let count = this.#count
    for (let i = 0; i < 2 * words; i += 2) {
      const mustBe = planes[fresh + i] as number
      const cannotBe = planes[fresh + i + 1] as number
      let changed = (mustBe ^ (planes[to + i] as number)) | (cannotBe ^ (planes[to + i + 1] as number))
      if (changed === 0) continue
      planes[to + i] = mustBe
      planes[to + i + 1] = cannotBe
      for (const word = first + 16 * i; changed !== 0; changed &= changed - 1) {
        room[count] = word + 31 - Math.clz32(changed & -changed)
        count += 1
      }
    }
    // The last block has room for more cases than there are.
    while (count > this.#count && (room[count - 1] as number) >= end) count -= 1
    this.#count = count
  }

  /** The list so far. The next one begins anew, in the same room. */
  take(): Uint32Array {
    const cases = this.#room.subarray(0, this.#count)
    this.#count = 0
    return cases
  }

  #grow(needed: number): void {
    const wider = new Uint32Array(2 * needed)
    wider.set(this.#room)
    this.#room = wider
  }
}
