import 'server-only'
import { type CellKey, IntegrityError, openBytes, type Place, sealBytes } from '../keys/cell.ts'
import type { OfCopy } from './copy-cells.ts'

/**
 * How a file is stored: cut into chunks of 64 KiB, each a cell of `lib/server/keys/cell.ts` under the copy's own key, one
 * after the other and nothing else. Every chunk but the last is full, and the last is shorter, or full, or empty where
 * the file is. A chunk opens in its own file, at its own number, and knows whether it is the last: what was changed, put
 * in another order, taken from another file, cut off or added does not open.
 */
export const chunkBytes = 64 * 1024
/** What sealing adds to each: format, nonce and tag. */
const added = 29
export const sealedChunkBytes = chunkBytes + added

const placeOf = ({ id, orgId }: OfCopy, number: number, last: boolean): Place => ({
  ...{ org: orgId, table: 'copies', column: last ? 'last-chunk' : 'chunk', row: id, version: number },
})

/** How long a file of so many bytes is when it is sealed. */
export const sealedLength = (bytes: number): number => bytes + added * Math.max(1, Math.ceil(bytes / chunkBytes))

/** Seals bytes as they come; whoever has given all of them asks for the end. */
export class ChunkSealer {
  readonly #key: CellKey
  readonly #of: OfCopy
  #waiting: Uint8Array[] = []
  #held = 0
  #number = 0

  constructor(key: CellKey, of: OfCopy) {
    this.#key = key
    this.#of = of
  }

  /** The chunks that are full now. One that is full waits until it is known whether it is the last. */
  take(bytes: Uint8Array): Uint8Array[] {
    this.#waiting.push(bytes)
    this.#held += bytes.length
    if (this.#held <= chunkBytes) return []
    const whole = Buffer.concat(this.#waiting)
    const sealed: Uint8Array[] = []
    let at = 0
    while (whole.length - at > chunkBytes) {
      sealed.push(this.#seal(whole.subarray(at, at + chunkBytes), false))
      at += chunkBytes
    }
    this.#waiting = [whole.subarray(at)]
    this.#held = whole.length - at
    return sealed
  }

  end(): Uint8Array {
    return this.#seal(Buffer.concat(this.#waiting), true)
  }

  #seal(bytes: Uint8Array, last: boolean): Uint8Array {
    const sealed = sealBytes(this.#key, placeOf(this.#of, this.#number, last), bytes)
    this.#number += 1
    return sealed
  }
}

/** Reads so many bytes of a sealed file from a place in it; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>

/**
 * The bytes that were sealed, chunk by chunk.
 *
 * @param length of the sealed file
 * @throws IntegrityError at the first chunk that is not as and where it was sealed
 */
export async function* openChunks(
  key: CellKey,
  of: OfCopy,
  length: number,
  readAt: ReadAt,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const chunks = Math.max(1, Math.ceil(length / sealedChunkBytes))
  for (let number = 0; number < chunks; number += 1) {
    const last = number === chunks - 1
    const place = placeOf(of, number, last)
    const sealed = await readAt(number * sealedChunkBytes, sealedChunkBytes)
    if (!last && sealed.length !== sealedChunkBytes) throw new IntegrityError(place)
    yield openBytes(key, place, sealed)
  }
}
