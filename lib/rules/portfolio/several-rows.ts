/**
 * The lanes of a case that has several rows: first that of the row that holds whatever is asserted, item by item,
 * then one for each list asserted.
 */
export interface Span {
  lane: number
  rows: number
}

/** The cases of a block that have several rows; each has as many lanes as rows, one after another. */
export function spansOf(counts: Uint8Array): Span[] {
  const spans: Span[] = []
  for (let at = 0, lane = 0; at < counts.length; at += 1) {
    const rows = counts[at] as number
    if (rows > 1) spans.push({ lane, rows })
    lane += rows
  }
  return spans
}

/** Lets the first lane of each span say what all the others do: what must be whichever of the lists is right. */
export function gatherEvery(plane: Int32Array, spans: readonly Span[]): void {
  for (const { lane, rows } of spans) {
    let every = 1
    for (let at = lane + 1; at < lane + rows; at += 1) every &= (plane[at >> 5] as number) >>> (at & 31)
    const [word, bit] = [lane >> 5, 1 << (lane & 31)]
    plane[word] = every === 1 ? (plane[word] as number) | bit : (plane[word] as number) & ~bit
  }
}
