import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChunkSealer, chunkBytes, openChunks, sealedChunkBytes, sealedLength } from '#lib/server/copies/chunks'
import { IntegrityError, newCellKey } from '#lib/server/keys/cell'

const key = newCellKey()
const of = { id: '0198c0de-0000-7000-8000-000000000001', orgId: '0198c0de-0000-7000-8000-0000000000aa' }

/** Sealed as it would come in: cut into pieces of chance lengths. */
function sealed(bytes: Uint8Array, cuts: readonly number[] = [], place = of): Buffer {
  const sealer = new ChunkSealer(key, place)
  const out: Uint8Array[] = []
  let at = 0
  for (const cut of cuts) {
    out.push(...sealer.take(bytes.subarray(at, at + cut)))
    at += cut
  }
  out.push(...sealer.take(bytes.subarray(at)), sealer.end())
  return Buffer.concat(out)
}

async function opened(file: Uint8Array, place = of, under = key): Promise<Buffer> {
  const parts: Uint8Array[] = []
  const readAt = async (offset: number, length: number) => file.subarray(offset, offset + length)
  for await (const part of openChunks(under, place, file.length, readAt)) parts.push(part)
  return Buffer.concat(parts)
}

const outcome = (file: Uint8Array, place = of, under = key) =>
  opened(file, place, under).then(
    () => 'opened',
    (error: Error) => error.name,
  )
const refused = IntegrityError.name

/** A stored file of some chunks: of its content only the length matters. */
const aFile = randomBytes(3 * chunkBytes + 4_711)
const stored = sealed(aFile)
const chunk = (number: number) => stored.subarray(number * sealedChunkBytes, (number + 1) * sealedChunkBytes)

describe('S41 a stored file', () => {
  it('opens to the bytes that came, however they came and wherever a chunk ends', async () => {
    const lengths = [0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes, 2 * chunkBytes + 1]
    for (const length of lengths) {
      const bytes = aFile.subarray(0, length)
      const file = sealed(bytes, [1, 7, chunkBytes, 3])
      expect(file.length).toBe(sealedLength(length))
      expect((await opened(file)).equals(bytes), `${length} bytes`).toBe(true)
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(aFile.length), fc.array(fc.nat(100_000), { maxLength: 12 }), async (length, cuts) => {
        const bytes = aFile.subarray(0, length)
        return (await opened(sealed(bytes, cuts))).equals(bytes)
      }),
      { numRuns: 60 },
    )
  })

  it('does not open with any bit of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(stored)
        changed[at] = (changed[at] as number) ^ (1 << bit)
        return (await outcome(changed)) === refused
      }),
      { numRuns: 200 },
    )
  })

  it('does not open when it was cut anywhere, at the end of a chunk too, or went on', async () => {
    for (const chunks of [1, 2, 3]) expect(await outcome(stored.subarray(0, chunks * sealedChunkBytes))).toBe(refused)
    expect(await outcome(Buffer.alloc(0))).toBe(refused)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(stored.length - 1),
        async (length) => (await outcome(stored.subarray(0, length))) === refused,
      ),
      { numRuns: 200 },
    )
    expect(await outcome(Buffer.concat([stored, chunk(3)]))).toBe(refused)
    expect(await outcome(Buffer.concat([stored, Buffer.from([0])]))).toBe(refused)
  })

  it('does not open with its chunks in another order, doubled, left out, or of another file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), async (order) => {
        const same = order.join() === '0,1,2,3'
        return (await outcome(Buffer.concat(order.map(chunk)))) === (same ? 'opened' : refused)
      }),
      { numRuns: 200, examples: [[[0, 1, 2, 3]], [[1, 0, 2, 3]], [[0, 1, 3]], [[0, 1, 2, 2, 3]]] },
    )
    const other = sealed(aFile, [], { ...of, id: '0198c0de-0000-7000-8000-000000000002' })
    expect(await outcome(Buffer.concat([chunk(0), other.subarray(sealedChunkBytes)]))).toBe(refused)
    expect(await outcome(other)).toBe(refused)
    expect(await outcome(stored, { ...of, orgId: '0198c0de-0000-7000-8000-0000000000bb' })).toBe(refused)
    expect(await outcome(stored, of, newCellKey())).toBe(refused)
  })

  it('S44 is another one each time that it is sealed', () => {
    const hashes = Array.from({ length: 20 }, () =>
      createHash('sha256')
        .update(sealed(aFile.subarray(0, 10)))
        .digest('hex'),
    )
    expect(new Set(hashes).size).toBe(20)
  })
})
