import 'server-only'
import { mkdirSync } from 'node:fs'
import { database } from '../database/client.ts'
import { takeOwnerLock } from '../database/embedded/owner-lock.ts'
import { environment } from '../environment.ts'
import { recordEvent } from '../tenant.ts'
import { rewrapInstanceKey, rewrapOrganisationKey } from './data-keys.ts'
import { addKey, KeyFileError, keepCurrentKey } from './key-file.ts'
import { currentKek, kekNumbered } from './key-ring.ts'

export interface Rotation {
  /** The number of the key that wraps from now on. */
  kek: number
  /** How many stored keys are under which key of the file. */
  under: { kek: number; keys: number }[]
  /** Whether the older keys were taken out of the file. */
  retired: boolean
}

/**
 * Adds a key to KEY_FILE and wraps every stored key anew under it, one after the other beside a running server: what they
 * opened they open as before, so nothing else is written. One rotation at a time: of two that add a key to the same file
 * the second would take away the first one's, and what that wrapped.
 *
 * @param retire takes the older keys out of the file once nothing is under them any more. Backups that were made before
 *   need the file as it was.
 * @throws KeyFileError when a key that wraps anything is not in the file, or another rotation takes longer than a minute
 */
export async function rotateKeys({ retire }: { retire: boolean }): Promise<Rotation> {
  const leave = await takeKeyFile()
  try {
    return await rotate(retire)
  } finally {
    leave()
  }
}

const patienceMs = 60_000

/** The lock is the kernel's, and ends with this process, however that ends. */
async function takeKeyFile(): Promise<() => void> {
  const { KEY_FILE } = environment()
  const folder = `${KEY_FILE}.lock`
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const taken = await takeOwnerLock(folder, patienceMs)
  if (taken.ok) return taken.lock.release
  const who = taken.holder ? ` by process ${taken.holder.pid}` : ''
  throw new KeyFileError(`The keys of ${KEY_FILE} are being rotated${who}; wait until that is done.`)
}

async function rotate(retire: boolean): Promise<Rotation> {
  const { KEY_FILE, DATA_DIR } = environment()
  // A number that wraps something is given to no new key.
  for (const { kek } of await underWhich()) kekNumbered(kek)
  const kek = addKey(KEY_FILE, DATA_DIR)
  await recordEvent({
    ...{ action: 'keys.rotate', object: { type: 'installation', id: String(kek) }, outcome: 'done' },
    ...{ orgId: null, actorId: null, sessionId: null },
  })
  await rewrapAll()
  const retired = retire && (await underWhich()).every((count) => count.kek === kek)
  if (retired) {
    keepCurrentKey(KEY_FILE, DATA_DIR)
    // Of an organisation that was being made meanwhile. This process still knows the key that wrapped it.
    await rewrapAll()
  }
  return { kek, under: await underWhich(), retired }
}

/**
 * One after the other, and each only as it was read: whatever was wrapped anew meanwhile is left alone. No transaction
 * is held over two statements, for on the embedded database everybody else would wait for its end.
 */
async function rewrapAll(): Promise<void> {
  for (;;) {
    const older = { where: { kek: { lt: currentKek() } }, take: 100 }
    const organisations = await database().organisationKey.findMany(older)
    for (const { orgId, kek, wrapped } of organisations)
      await database().organisationKey.updateMany({
        where: { orgId, kek },
        data: rewrapOrganisationKey(orgId, { kek, wrapped }),
      })
    const instance = await database().instanceKey.findMany(older)
    for (const { name, kek, wrapped } of instance)
      await database().instanceKey.updateMany({
        where: { name, kek },
        data: rewrapInstanceKey(name, { kek, wrapped }),
      })
    if (organisations.length + instance.length === 0) return
  }
}

async function underWhich(): Promise<Rotation['under']> {
  return database().$queryRaw<Rotation['under']>`
    SELECT kek, count(*)::int AS keys
    FROM (SELECT kek FROM organisation_keys UNION ALL SELECT kek FROM instance_keys) AS stored
    GROUP BY kek ORDER BY kek`
}
