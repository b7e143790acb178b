import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import type { KnownFile, Newer, Since, VerifiedFile } from '#lib/reporting/verification/known-file'
import { sinceIssue } from '#lib/reporting/verification/since-issue'
import { factsNow } from '../assessments/compared-side.ts'
import type { AuditEvent } from '../audit/audit-event.ts'
import { bundleEvent } from '../bundles/bundle-event.ts'
import { documentEvent } from '../case-documents/document-event.ts'
import { findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { unreadableIn } from '../cases/unreadable-facts.ts'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { reportEvent } from '../reports/report-event.ts'
import { recordEvent, recordingDamage, withTenant } from '../tenant.ts'
import { isUuid } from '../uuid.ts'
import { findBundle } from './find-bundle.ts'
import { findEdition, findReport } from './find-issued.ts'

/**
 * Says whether a file is one that was issued or built here, among the viewer's own: which, and what it rests on that has
 * changed since. What another organisation issued, or a case that the viewer does not see, is unknown like any other file.
 *
 * @param sha256 hexadecimal SHA-256 of the whole file
 * @param claimedId the id that the file claims to be, from `markInFile`; it proves nothing by itself
 */
export async function verifyFile(sha256: string, claimedId?: string): Promise<VerifiedFile> {
  const viewer = await requireViewer()
  const asked = {
    sha256: sha256.toLowerCase(),
    claimed: claimedId !== undefined && isUuid(claimedId) ? claimedId.toLowerCase() : null,
  }
  const { issued, bundle } = await withTenant(viewer, async (tx) => {
    const found = [await findReport(tx, viewer, asked), await findEdition(tx, viewer, asked)]
    const exact = found.find((one) => one?.same) ?? found.find((one) => one !== null) ?? null
    return { issued: exact, bundle: exact ? null : await findBundle(tx, viewer, asked) }
  })
  const opened = issued && (await recordingDamage(viewer.orgId, async () => issued.open()))
  const file = opened?.file ?? bundle?.file ?? null
  await recordEvent(verification(viewer, file))
  if (issued && opened) {
    if (!issued.same) return { outcome: 'altered', file: opened.file }
    const since = await sinceNow(viewer, opened.file.caseId, opened.snapshot, issued.newer)
    return { outcome: 'same', file: opened.file, since }
  }
  if (!bundle) return { outcome: 'unknown' }
  return bundle.since
    ? { outcome: 'same', file: bundle.file, since: bundle.since }
    : { outcome: 'altered', file: bundle.file }
}

async function sinceNow(viewer: Viewer, caseId: string, snapshot: ReportSnapshot, newer: Newer | null): Promise<Since> {
  const found = await findCase(viewer, caseId)
  if (!found) throw new Error('A case has gone between two readings.')
  await recordCaseEvent(viewer, 'case.assess', caseId, 'done')
  if (unreadableIn(found)) return { kind: 'unreadable', newer }
  return { kind: 'compared', newer, ...sinceIssue(snapshot, await factsNow(viewer, found, today())) }
}

/** Under the kind of the thing that was found; a file that is none of theirs has no id that could be written down. */
function verification(viewer: Viewer, file: KnownFile | null): AuditEvent {
  switch (file?.kind) {
    case 'report':
      return reportEvent(viewer, 'report.verify', file.id, 'done')
    case 'edition':
      return documentEvent(viewer, 'edition', 'edition.verify', file.id)
    case 'bundle':
      return bundleEvent(viewer, 'bundle.verify', file.id)
    case undefined: {
      const { orgId, userId, sessionId } = viewer
      return {
        ...{ action: 'file.verify', orgId, actorId: userId, sessionId, outcome: 'done' },
        object: { type: 'file', id: null },
      }
    }
  }
}
