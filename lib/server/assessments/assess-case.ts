import 'server-only'
import type { Assessment } from '#lib/domain/assessment'
import type { CalendarDate } from '#lib/domain/calendar-date'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { SinceShown } from '#lib/reporting/describe-material-moves'
import type { CitedAuthority } from '#lib/reporting/format-citation'
import { printOf } from '#lib/reporting/printed-records'
import { recordsOf } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import { wordsOfAssessment } from '#lib/rules/portfolio/words-of-assessment'
import { ruleSetFor } from '#lib/rules/rule-set'
import { caseFileOf, findCase } from '../cases/case-detail.ts'
import { recordCaseEvent } from '../cases/record-case-event.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { libraryOf } from '../ledger/library-of-organisation.ts'
import { movedMaterialOf } from '../portfolio/moved-material.ts'
import { recordOpening } from '../portfolio/record-opening.ts'

export interface AssessedCase {
  assessment: Assessment
  caseFile: CaseFile
  /** Version of the case that was assessed. */
  caseVersion: number
  /** Every record that the assessment names, with the successors of those superseded. */
  evidence: Record<string, EvidenceRecord>
  /** What became of its material since the viewer opened it before; undefined where that is not known. */
  since: SinceShown | undefined
  /** Every authority of the rule set, by id. */
  authorities: Record<string, CitedAuthority>
}

/**
 * Assesses a case on the facts as they stand, today or as of another day. What is shown as of today is kept as what
 * the viewer saw last of the case.
 */
export async function assessCase(
  id: string,
  { assessedOn = today() }: { assessedOn?: CalendarDate } = {},
): Promise<({ ok: true } & AssessedCase) | { ok: false; reason: 'not-found' } | Unreadable> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, id)
  await recordCaseEvent(viewer, 'case.assess', id, found ? 'done' : 'refused')
  if (!found) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const library = await libraryOf(viewer)
  const caseFile = caseFileOf(found, assessedOn)
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  const evidence = recordsOf(assessment, library)
  const isToday = assessedOn === today()
  const since = isToday ? (await movedMaterialOf(viewer, found.id)).get(found.id) : undefined
  if (isToday) {
    const material = {
      library: library.hash,
      caseVersion: found.version,
      records: Object.values(evidence).map(printOf),
    }
    await recordOpening(viewer, id, { words: wordsOfAssessment(assessment), material })
  }
  return {
    ok: true,
    assessment,
    caseFile,
    caseVersion: found.version,
    evidence,
    since,
    authorities: Object.fromEntries(
      ruleSetFor(caseFile.requestingState).authorities.map(({ id: authority, name, citation, issuedBy, from }) => [
        authority,
        { name, citation, issuedBy, from },
      ]),
    ),
  }
}
