/**
 * Looks each of some states up in a table of verdicts, and writes the two bits of the answer, 32 cases a word, the words
 * of the two planes by turns.
 */
export function gatherBits(states: Uint8Array | Uint16Array, table: Uint8Array, planes: Int32Array, to: number): void {
  for (let word = 0; 32 * word < states.length; word += 1) {
    const first = 32 * word
    // The two bits of 16 cases side by side, which are parted at the end: so each case is put in its place once.
    let low = 0
    let high = 0
    for (let at = 0; at < 16; at += 1) {
      low |= (table[states[first + at] as number] as number) << (2 * at)
      high |= (table[states[first + 16 + at] as number] as number) << (2 * at)
    }
    planes[to + 2 * word] = everySecond(low) | (everySecond(high) << 16)
    planes[to + 2 * word + 1] = everySecond(low >>> 1) | (everySecond(high >>> 1) << 16)
  }
}

/** Every second bit of a word, from the lowest, pushed together (H. S. Warren, Hacker's Delight, 7-4). */
function everySecond(word: number): number {
  let x = word & 0x55555555
  x = (x | (x >>> 1)) & 0x33333333
  x = (x | (x >>> 2)) & 0x0f0f0f0f
  x = (x | (x >>> 4)) & 0x00ff00ff
  return (x | (x >>> 8)) & 0x0000ffff
}
