/** A file of a bundle that is being filled. */
export interface FillingPart {
  bytes: number
  /** How many exhibits, or what else is kept together, are in it. */
  pieces: number
}

/**
 * Whether a piece goes into the file that is being filled, or begins the next one. A piece is never cut: one that is larger
 * than a file may be has a file of its own, which is then larger than it should be.
 */
export const fits = ({ bytes, pieces }: FillingPart, piece: number, limit: number | null): boolean =>
  limit === null || pieces === 0 || bytes + piece <= limit

/** Which pieces go into which file, in order, by their numbers from 0. */
export function splitBySize(pieces: readonly number[], limit: number | null): number[][] {
  const parts: { filling: FillingPart; held: number[] }[] = []
  for (const [number, piece] of pieces.entries()) {
    const last = parts.at(-1)
    const into = last && fits(last.filling, piece, limit) ? last : { filling: { bytes: 0, pieces: 0 }, held: [] }
    if (into !== last) parts.push(into)
    into.held.push(number)
    into.filling = { bytes: into.filling.bytes + piece, pieces: into.filling.pieces + 1 }
  }
  return parts.map(({ held }) => held)
}
