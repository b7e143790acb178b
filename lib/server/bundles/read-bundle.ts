import 'server-only'
import { bundlePagesOf } from '#lib/reporting/bundle/plan-bundle'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { bundleEvent } from './bundle-event.ts'
import { type BundleAddress, type HeldBundle, holdBundle, holdBundles, type StoredBundle } from './held-bundle.ts'

export interface ShownBundle extends Omit<StoredBundle, 'builds'> {
  id: string
  version: number
  /** ISO instant. */
  updatedAt: string
}

/** The bundles of a case of the viewer's, the newest first; none of a case that is not theirs. */
export async function listBundles(caseId: string): Promise<ShownBundle[]> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) => holdBundles(tx, viewer, caseId))
  await recordEvent(bundleEvent(viewer, 'bundle.list', ''))
  return held.map(shown)
}

export async function readBundle(
  address: BundleAddress,
): Promise<{ ok: true; bundle: ShownBundle } | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) => holdBundle(tx, viewer, address))
  await recordEvent(bundleEvent(viewer, 'bundle.read', address.bundleId, held ? 'done' : 'refused'))
  if (!held) return { ok: false, reason: 'not-found' }
  return { ok: true, bundle: shown(held) }
}

/** Without its earlier buildings: those are there for files that come back, see lib/server/verification. */
function shown({ id, version, updatedAt, bundle: { builds: _builds, ...bundle } }: HeldBundle): ShownBundle {
  return { id, version, updatedAt: updatedAt.toISOString(), ...bundle }
}

/** Where a page of a stored copy is in the bundle as it was built last. */
export const placesIn = (
  { built }: Pick<StoredBundle, 'built'>,
  copyId: string,
  page: number,
): { number: string; label: string }[] => (built ? bundlePagesOf(built, copyId, page) : [])
