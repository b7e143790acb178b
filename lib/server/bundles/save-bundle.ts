import 'server-only'
import { randomUUID } from 'node:crypto'
import type { BundleDraft } from '#lib/domain/bundle'
import type { Viewer } from '#lib/domain/case-access'
import { appendEvent } from '../audit/append-event.ts'
import { holdCase } from '../cases/held-case.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { makeOnce, type NotAgain } from '../make-once.ts'
import { isHeld } from '../privacy/case-retention.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import type { BundleRefusal } from './bundle-answers.ts'
import { bundleEvent } from './bundle-event.ts'
import { type BundleAddress, holdBundle, newBundle, type StoredBundle, sealBundle } from './held-bundle.ts'

interface Created {
  ok: true
  id: string
  version: number
}

export const bundlesOfCaseLimit = 50

/** Keeps what a bundle is to hold. Nothing is built by it. */
export async function createBundle(caseId: string, draft: BundleDraft): Promise<Created | BundleRefusal | NotAgain> {
  const viewer = await requireViewer()
  return makeOnce(viewer, createdBefore(caseId), async (tx) => {
    const held = await holdCase(tx, viewer, caseId)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if ((await tx.bundle.count({ where: { caseId: held.id } })) >= bundlesOfCaseLimit)
      return { ok: false, reason: 'too-many' } as const
    const at = now()
    const of = { id: randomUUID(), orgId: viewer.orgId, version: 1 }
    await tx.bundle.createMany({
      data: [
        { ...of, caseId: held.id, createdAt: at, updatedAt: at, content: sealBundle(held.key, of, newBundle(draft)) },
      ],
    })
    await appendEvent(tx, bundleEvent(viewer, 'bundle.create', of.id))
    return { ok: true, id: of.id, version: 1 } as const
  })
}

const createdBefore =
  (caseId: string) =>
  async (tx: TenantTransaction, viewer: Viewer, bundleId: string): Promise<Created | null> =>
    (await holdBundle(tx, viewer, { caseId, bundleId })) && { ok: true, id: bundleId, version: 1 }

type Changed = { ok: true; version: number } | BundleRefusal

/** Puts another draft in the place of the one that was read. What was given out keeps its numbers: the next building sees to it. */
export const saveBundle = (input: BundleAddress & { expectedVersion: number; draft: BundleDraft }): Promise<Changed> =>
  changeBundle(input, (bundle) => ({ ...bundle, draft: input.draft }))

/** Keeps what changed in a bundle, if it is still the one that was read. */
export async function changeBundle(
  input: BundleAddress & { expectedVersion: number },
  change: (bundle: StoredBundle) => StoredBundle,
  also: {
    viewer?: Viewer
    action?: 'bundle.save' | 'bundle.build'
    record?: (tx: TenantTransaction) => Promise<void>
  } = {},
): Promise<Changed> {
  const viewer = also.viewer ?? (await requireViewer())
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdBundle(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    const { id, orgId, key } = held
    const version = held.version + 1
    const content = sealBundle(key, { id, orgId, version }, change(held.bundle))
    await tx.bundle.updateMany({ where: { id }, data: { version, content, updatedAt: now() } })
    await also.record?.(tx)
    await appendEvent(tx, bundleEvent(viewer, also.action ?? 'bundle.save', id))
    return { ok: true, version } as const
  })
}

/** Removes a bundle, with the numbers that it gave out. Under legal hold it stays with the rest of the case. */
export async function removeBundle(
  input: BundleAddress & { expectedVersion: number },
): Promise<{ ok: true } | BundleRefusal> {
  const viewer = await requireViewer()
  return recordedTransaction(viewer, async (tx) => {
    const held = await holdBundle(tx, viewer, input)
    if (!held) return { ok: false, reason: 'not-found' } as const
    if (held.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.version } as const
    if (await isHeld(tx, held.caseId)) return { ok: false, reason: 'held' } as const
    await tx.bundle.deleteMany({ where: { id: held.id } })
    await appendEvent(tx, bundleEvent(viewer, 'bundle.remove', held.id))
    return { ok: true } as const
  })
}
