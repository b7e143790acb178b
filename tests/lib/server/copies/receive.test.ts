import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import { openChunks } from '#lib/server/copies/chunks'
import { makeCopiesFolder, pathOfCopy } from '#lib/server/copies/copy-files'
import { receive } from '#lib/server/copies/receive'
import { environment } from '#lib/server/environment'
import { newCellKey } from '#lib/server/keys/cell'
import { brokenUploads } from '#tests/support/a-copy'

const dataDir = mkdtempSync(join(tmpdir(), 'article-three-receive-'))
const before = environment().DATA_DIR
beforeAll(() => {
  environment().DATA_DIR = dataDir
  makeCopiesFolder(dataDir)
})
afterAll(() => {
  environment().DATA_DIR = before
  rmSync(dataDir, { recursive: true })
})

const orgId = randomUUID()
const key = newCellKey()

/** What is on the disk of a file, opened. */
async function hashOnDisk(id: string): Promise<string> {
  const file = readFileSync(pathOfCopy(id))
  const hash = createHash('sha256')
  const readAt = async (offset: number, length: number) => file.subarray(offset, offset + length)
  for await (const part of openChunks(key, { id, orgId }, file.length, readAt)) hash.update(part)
  return hash.digest('hex')
}

describe('S26 of a thousand uploads that are cut, of another length or changed on their way', () => {
  it('none leaves a file whose hash differs from the one acknowledged, and those that are refused leave none', async () => {
    const acknowledged = new Map<string, string>()
    const outcomes = new Map<string, number>()
    for (const { bytes: _bytes, sent, fault, outcome, announced, sha256 } of brokenUploads(1_000)) {
      const id = randomUUID()
      const received = await receive(key, { id, orgId }, sent, { announced, sha256, limit: copyLimit })
      const came = received.ok ? 'none' : received.reason
      expect(came, fault).toBe(outcome)
      outcomes.set(came, (outcomes.get(came) ?? 0) + 1)
      if (!received.ok) continue
      await received.file.name()
      await received.file.end('keep')
      acknowledged.set(id, sha256)
    }
    expect(Object.fromEntries(outcomes)).toEqual({ none: 100, incomplete: 600, 'wrong-hash': 300 })
    expect(readdirSync(join(dataDir, 'copies', 'incoming'))).toEqual([])
    const kept = readdirSync(join(dataDir, 'copies')).filter((name) => name !== 'incoming')
    expect(new Set(kept)).toEqual(new Set(acknowledged.keys()))
    for (const [id, sha256] of acknowledged) expect(await hashOnDisk(id)).toBe(sha256)
  })
})
