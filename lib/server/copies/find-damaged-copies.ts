import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { database } from '../database/client.ts'
import { type CellKey, IntegrityError, openKey } from '../keys/cell.ts'
import { organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import { KeyFileError } from '../keys/key-file.ts'
import { openCopy } from './copy-cells.ts'
import { filesOnDisk, pathOfCopy, readCopyFile } from './copy-files.ts'

const rowsAtOnce = 100

/**
 * For the operator: opens the file of every copy from its first byte to its last, and shows nothing of it. What is wrong
 * with rows and keys, `lib/server/keys/find-damage.ts` says.
 *
 * @returns a sentence for each file that is damaged, missing, or belongs to nothing
 */
export async function findDamagedCopies(): Promise<string[]> {
  const damage: string[] = []
  const known = new Set<string>()
  for (let after = ''; ; ) {
    const rows = await database().storedCopy.findMany({
      where: after === '' ? {} : { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: rowsAtOnce,
      include: { key: { select: { wrapped: true } } },
    })
    for (const row of rows) {
      known.add(row.id)
      if (!existsSync(pathOfCopy(row.id))) damage.push(`The file of copy ${row.id} is missing.`)
      else if (!(await isWhole(row))) damage.push(`The file of copy ${row.id} is not what was stored.`)
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.id
  }
  const { kept, unfinished } = filesOnDisk()
  // What has a mark is on its way in just now, or goes at the next start.
  for (const id of kept.filter((name) => !known.has(name) && !unfinished.includes(name)))
    damage.push(`The file ${id} among the copies belongs to no copy.`)
  return damage
}

type Row = Parameters<typeof openCopy>[1] & { key: { wrapped: Uint8Array } | null }

async function isWhole(row: Row): Promise<boolean> {
  try {
    if (!row.key) return false
    const under: CellKey = await organisationKey(database(), row.orgId)
    const key = openKey(under, placeOfCopyKey(row.orgId, row.id), row.key.wrapped)
    const hash = createHash('sha256')
    for await (const part of readCopyFile(key, row)) hash.update(part)
    return hash.digest('hex') === openCopy(key, row).sha256
  } catch (error) {
    if (error instanceof IntegrityError || error instanceof KeyFileError) return false
    throw error
  }
}
