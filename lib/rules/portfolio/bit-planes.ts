import type { RowFields } from './row-fields.ts'

/** The rows of a block of cases turned on their side: one plane for each bit of a row, one bit a case. */
export interface BitPlanes {
  planes: Int32Array<ArrayBuffer>
  /** Words from one plane to the next. */
  stride: number
}

/** Turns the rows of some cases, no more than a block, into planes. Overwritten by the next. */
export type TurnRows = (rows: Uint8Array, first: number, count: number, common: Uint8Array) => BitPlanes

/**
 * `common` holds the bits that all the cases share: those of facts that no row stores, and those that are set
 * beside what each row says. A row that is missing, where there are fewer than fill the last word, has no bit set.
 */
export function turnerOf({ storedBytes, allBytes }: RowFields, blockWords: number): TurnRows {
  const planes = new Int32Array(8 * allBytes * blockWords)
  const square = new Int32Array(32)
  return (rows, first, count, common) => {
    const words = Math.ceil(count / 32)
    for (let word = 0; word < words; word += 1) {
      const filled = Math.min(32, count - 32 * word)
      for (let byte = 0; byte < storedBytes; byte += 4) {
        let from = (first + 32 * word) * storedBytes + byte
        for (let row = 0; row < filled; row += 1, from += storedBytes)
          square[row] =
            (rows[from] as number) |
            ((rows[from + 1] as number) << 8) |
            ((rows[from + 2] as number) << 16) |
            ((rows[from + 3] as number) << 24)
        square.fill(0, filled)
        transpose(square)
        for (let bit = 0, to = 8 * byte * blockWords + word; bit < 32; bit += 1, to += blockWords)
          planes[to] = square[bit] as number
      }
    }
    for (let bit = 0; bit < 8 * allBytes; bit += 1) {
      const isSet = ((common[bit >> 3] as number) & (1 << (bit & 7))) !== 0
      if (isSet || bit >= 8 * storedBytes) planes.fill(isSet ? -1 : 0, bit * blockWords, bit * blockWords + words)
    }
    return { planes, stride: blockWords }
  }
}

/** Exchanges rows and columns of a square of 32 bits by 32: quarters first, then the quarters of each. */
function transpose(square: Int32Array): void {
  for (let half = 16, mask = 0x0000ffff; half > 0; half >>= 1, mask ^= mask << half)
    for (let row = 0; row < 32; row = (row + half + 1) & ~half) {
      const upper = square[row] as number
      const lower = square[row + half] as number
      const exchanged = ((upper >>> half) ^ lower) & mask
      square[row] = upper ^ (exchanged << half)
      square[row + half] = lower ^ exchanged
    }
}
