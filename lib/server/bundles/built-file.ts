import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { ChunkSealer, openChunks } from '../copies/chunks.ts'
import { openIncoming } from '../copies/copy-files.ts'
import { newCellKey } from '../keys/cell.ts'
import type { Sink } from './bundle-writer.ts'

/** A built file on the disk, sealed under a key that is in this process's memory alone. */
export interface BuiltFile {
  bytes: number
  sha256: string
  read: () => AsyncIterable<Uint8Array<ArrayBuffer>>
  drop: () => Promise<void>
}

/**
 * A file to build into. It has no row: whatever happens to this process, nobody can open it afterwards, and the next start
 * takes it away like an upload that was not finished.
 */
export async function openBuiltFile(
  orgId: string,
): Promise<Sink & { end: () => Promise<BuiltFile>; drop: () => Promise<void> }> {
  const [of, key] = [{ id: randomUUID(), orgId }, newCellKey()]
  const file = await openIncoming(of.id)
  const sealer = new ChunkSealer(key, of)
  const hash = createHash('sha256')
  let bytes = 0
  const drop = () => file.end('drop')
  return {
    async write(part) {
      bytes += part.length
      hash.update(part)
      for (const sealed of sealer.take(Uint8Array.from(part))) await file.write(sealed)
    },
    async end() {
      await file.write(sealer.end())
      return { bytes, sha256: hash.digest('hex'), drop, read: () => openChunks(key, of, file.length(), file.readAt) }
    },
    drop,
  }
}
