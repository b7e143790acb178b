import 'server-only'
import { database } from '../database/client.ts'
import { environment } from '../environment.ts'
import { recordEvent } from '../tenant.ts'
import { rewrapInstanceKey, rewrapOrganisationKey } from './data-keys.ts'
import { addKey, keepCurrentKey } from './key-file.ts'
import { currentKek } from './key-ring.ts'

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
 * opened they open as before, so nothing else is written.
 *
 * @param retire takes the older keys out of the file once nothing is under them any more. Backups that were made before
 *   need the file as it was.
 */
export async function rotateKeys({ retire }: { retire: boolean }): Promise<Rotation> {
  const { KEY_FILE, DATA_DIR } = environment()
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

/** Each in a transaction of its own, which holds the row: nobody waits for more than one of them. */
async function rewrapAll(): Promise<void> {
  const kek = currentKek()
  const older = { where: { kek: { not: kek } }, take: 1 }
  const next = <Row>(row: Row | undefined, rewrap: (row: Row) => Promise<unknown>) => (row ? rewrap(row) : null)
  const one = () =>
    database().$transaction(async (tx) => {
      const [organisation] = await tx.organisationKey.findMany(older)
      const done = await next(organisation, ({ orgId, ...stored }) =>
        tx.organisationKey.update({ where: { orgId }, data: rewrapOrganisationKey(orgId, stored) }),
      )
      if (done) return true
      const [instance] = await tx.instanceKey.findMany(older)
      return next(instance, ({ name, ...stored }) =>
        tx.instanceKey.update({ where: { name }, data: rewrapInstanceKey(name, stored) }),
      )
    })
  while (await one());
}

async function underWhich(): Promise<Rotation['under']> {
  return database().$queryRaw<Rotation['under']>`
    SELECT kek, count(*)::int AS keys
    FROM (SELECT kek FROM organisation_keys UNION ALL SELECT kek FROM instance_keys) AS stored
    GROUP BY kek ORDER BY kek`
}
