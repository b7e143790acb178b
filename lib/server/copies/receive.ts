import 'server-only'
import { createHash } from 'node:crypto'
import type { CellKey } from '../keys/cell.ts'
import { ChunkSealer } from './chunks.ts'
import type { OfCopy } from './copy-cells.ts'
import { type IncomingFile, openIncoming } from './copy-files.ts'

type Reason = 'too-large' | 'incomplete' | 'wrong-hash'
export type Received = { ok: true; file: IncomingFile; size: number } | { ok: false; reason: Reason }

/** What its sender said of it beforehand. */
interface Expected {
  /** Bytes; null where no length was announced. */
  announced: number | null
  /** Of what was sent, in hexadecimal. */
  sha256: string
  /** The most that is taken, in bytes. */
  limit: number
}

/**
 * Takes a body in as it comes: counted, hashed, sealed and written, never held whole. What breaks off, is longer than
 * allowed, is not as long as was announced, or has another hash than its sender computed is taken away again. What is
 * left is whole and on the disk.
 */
export async function receive(
  key: CellKey,
  of: OfCopy,
  body: AsyncIterable<Uint8Array>,
  { announced, sha256, limit }: Expected,
): Promise<Received> {
  if (announced !== null && announced > limit) return { ok: false, reason: 'too-large' }
  const [hash, sealer] = [createHash('sha256'), new ChunkSealer(key, of)]
  const file = await openIncoming(of.id)
  const refuse = async (reason: Reason): Promise<Received> => {
    await file.end('drop')
    return { ok: false, reason }
  }
  let size = 0
  try {
    // By hand: what the sender breaks off is told apart from what the disk does.
    const parts = body[Symbol.asyncIterator]()
    for (;;) {
      const next = await parts.next().catch(() => null)
      if (next === null) return await refuse('incomplete')
      if (next.done) break
      size += next.value.length
      if (size > limit) {
        await parts.return?.().catch(() => {})
        return await refuse('too-large')
      }
      hash.update(next.value)
      for (const sealed of sealer.take(next.value)) await file.write(sealed)
    }
    if (announced !== null && announced !== size) return await refuse('incomplete')
    if (hash.digest('hex') !== sha256) return await refuse('wrong-hash')
    await file.write(sealer.end())
    await file.sync()
    return { ok: true, file, size }
  } catch (error) {
    await file.end('drop')
    throw error
  }
}
