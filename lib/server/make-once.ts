import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { RecordedTransaction } from './audit/append-event.ts'
import { now } from './clock.ts'
import { indexOf } from './keys/data-keys.ts'
import { requestContext } from './request-context.ts'
import { recordedTransaction, type TenantTransaction } from './tenant.ts'

/** How long a key is known, in milliseconds: whoever got no answer tries again sooner. */
const lifetime = 24 * 60 * 60 * 1000

/** Answers a request that came before with the object that it made; null where that is not the viewer's any more. */
type Again<Answer> = (tx: TenantTransaction, viewer: Viewer, objectId: string) => Promise<Answer | null>

/** The key came before with something else; or with the same, and what was made then is gone. */
export interface NotAgain {
  ok: false
  reason: 'key-reused' | 'not-found'
}

/**
 * A recorded transaction that makes something: once for each key that comes with a request, however often and at
 * whatever moment it is sent. A request without a key makes another one each time. What was refused leaves no trace, so
 * it may be mended and sent again under the same key.
 *
 * @param make what makes it; its id is remembered if it is `ok`
 */
export const makeOnce = <Result extends { ok: true; id: string } | { ok: false } | null, Answer>(
  viewer: Viewer,
  again: Again<Answer>,
  make: (tx: TenantTransaction & RecordedTransaction) => Promise<Result>,
): Promise<Result | Answer | NotAgain> =>
  // Whoever comes second waits here for the end of the trail, and then finds what the first has made.
  recordedTransaction(viewer, async (tx) => {
    const earlier = await madeEarlier(tx, viewer, again)
    if (earlier) return earlier
    const result = await make(tx)
    if (result?.ok) await remember(tx, viewer, result.id)
    return result
  })

/** The answer to a request that came before; null for one that is new, or has no key. */
export async function madeEarlier<Answer>(
  tx: TenantTransaction,
  viewer: Viewer,
  again: Again<Answer>,
): Promise<Answer | NotAgain | null> {
  const sent = await sentWithin(tx, viewer)
  if (!sent) return null
  const { requestHash, ...key } = sent
  const earlier = await tx.creation.findFirst({ where: { ...key, at: { gt: forgottenUntil() } } })
  if (!earlier) return null
  if (earlier.requestHash !== requestHash) return { ok: false, reason: 'key-reused' }
  return (await again(tx, viewer, earlier.objectId)) ?? { ok: false, reason: 'not-found' }
}

async function remember(tx: TenantTransaction, viewer: Viewer, objectId: string): Promise<void> {
  const sent = await sentWithin(tx, viewer)
  if (!sent) return
  await tx.creation.deleteMany({ where: { at: { lte: forgottenUntil() } } })
  await tx.creation.createMany({ data: [{ ...sent, objectId, at: now() }] })
}

/** The request that is being answered, as it is stored. */
async function sentWithin(tx: TenantTransaction, { orgId, userId }: Viewer) {
  const creation = requestContext()?.creation
  if (!creation) return null
  const { action, key, request } = creation
  return {
    ...{ orgId, userId, action },
    keyHash: await indexOf(tx, `creations.key of ${userId}`, key),
    requestHash: await indexOf(tx, `creations.request of ${userId}`, request),
  }
}

const forgottenUntil = (): Date => new Date(now().getTime() - lifetime)
