import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { KnownBundle, Since } from '#lib/reporting/verification/known-file'
import { sinceBuilt } from '#lib/reporting/verification/since-built'
import { holdBundle } from '../bundles/held-bundle.ts'
import { holdCase } from '../cases/held-case.ts'
import { sharedWith } from '../cases/shared-with.ts'
import { namesOf } from '../people/person.ts'
import type { TenantTransaction } from '../tenant.ts'
import type { Asked } from './find-issued.ts'

/**
 * The bundle of the viewer's that a file claims to be of, and which of its buildings the file is. Bundles are found by
 * their mark alone: no index is kept of their files, and a mark that was taken out leaves a file unknown.
 */
export async function findBundle(
  tx: TenantTransaction,
  viewer: Viewer,
  { sha256, claimed }: Asked,
): Promise<{ file: KnownBundle; since: Since | null } | null> {
  if (claimed === null) return null
  const row = await tx.bundle.findFirst({
    where: { id: claimed, case: sharedWith(viewer) },
    select: { id: true, caseId: true },
  })
  const held = row && (await holdBundle(tx, viewer, { caseId: row.caseId, bundleId: row.id }))
  const of = held && (await holdCase(tx, viewer, held.caseId))
  if (!held || !of) return null
  const { draft, builds } = held.bundle
  const known = {
    ...({ kind: 'bundle' } as const),
    ...{ id: held.id, caseId: held.caseId, reference: of.content.reference, title: draft.title },
  }
  const build = builds.find(({ files }) => files.includes(sha256))
  const last = builds.at(-1)
  if (!build || !last) return { file: { ...known, build: null }, since: null }
  const copyIds = build.exhibits.map(({ copyId }) => copyId)
  const stored = await tx.storedCopy.findMany({ where: { id: { in: copyIds } }, select: { id: true } })
  const there = new Set(stored.map(({ id }) => id))
  const removed = new Set(copyIds.filter((id) => !there.has(id)))
  const { at, pages, givenOut, files, exhibits } = build
  const by = (await namesOf(tx, viewer.orgId, [build.by])).get(build.by) ?? 'somebody who has left'
  return {
    file: {
      ...known,
      build: {
        ...{ at, by, pages, givenOut, exhibits: exhibits.length },
        ...{ file: files.indexOf(sha256) + 1, files: files.length },
      },
    },
    since: { kind: 'built', ...sinceBuilt(build, draft, removed, last) },
  }
}
