/** Cases whose verdict on a named condition moved, rising. The next pass over the portfolio writes over the list. */
export interface Moved {
  node: number
  cases: Uint32Array
}

/** The list of the cases that move, in a room that grows as it has to and is used again. */
export class MovedCases {
  #room = new Uint32Array(1024)
  #count = 0
  #changes = new Int32Array(0)

  /**
   * Puts the two planes of a fresh result in the place of those before, and lists the cases that differ. The words of
   * the two alternate; `first` is the case of the first bit, and cases from `end` on are none.
   */
  adopt(planes: Int32Array, fresh: number, to: number, words: number, first: number, end: number): void {
    if (this.#changes.length < words) this.#changes = new Int32Array(words)
    const changes = this.#changes
    let any = 0
    for (let word = 0, i = 0; word < words; word += 1, i += 2) {
      const mustBe = planes[fresh + i] as number
      const cannotBe = planes[fresh + i + 1] as number
      const changed = (mustBe ^ (planes[to + i] as number)) | (cannotBe ^ (planes[to + i + 1] as number))
      planes[to + i] = mustBe
      planes[to + i + 1] = cannotBe
      changes[word] = changed
      any |= changed
    }
    if (any !== 0) this.#list(words, first, end)
  }

  /**
   * Lists the bits of the words that changed. Few are set in most of them, and how many cannot be foretold: three are
   * written whether they are there or not, and counted only if they are, which is quicker than asking for each.
   */
  #list(words: number, first: number, end: number): void {
    const needed = this.#count + 32 * words + 1
    if (this.#room.length < needed) this.#grow(needed)
    const room = this.#room
    const changes = this.#changes
    let count = this.#count
    for (let word = 0, last = first + 31; word < words; word += 1, last += 32) {
      let left = changes[word] as number
      room[count] = last - Math.clz32(left & -left)
      count += (left | -left) >>> 31
      left &= left - 1
      room[count] = last - Math.clz32(left & -left)
      count += (left | -left) >>> 31
      left &= left - 1
      room[count] = last - Math.clz32(left & -left)
      count += (left | -left) >>> 31
      left &= left - 1
      for (; left !== 0; left &= left - 1) {
        room[count] = last - Math.clz32(left & -left)
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
