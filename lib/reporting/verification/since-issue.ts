import type { CalendarDate } from '#lib/domain/calendar-date'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asSentence } from '#lib/domain/in-words'
import { verificationLabels } from '../describe-material.ts'
import {
  type DifferenceSection,
  type DifferenceSources,
  describeDifference,
} from '../difference/describe-difference.ts'
import { type ComparedAssessment, differenceOf } from '../difference/difference.ts'
import { materialMoves, type PrintedRecord, printOf, type RecordState } from '../printed-records.ts'
import type { ReportSnapshot } from '../snapshot.ts'

/** The same case as it stands now: what was assessed, on which records, and which records there are at all. */
export interface CaseNow {
  compared: ComparedAssessment
  sources: DifferenceSources
  /** The ids of all records of the library, whether the assessment names them or not. */
  inLibrary: ReadonlySet<string>
}

/** What has changed in a case since something was issued on it. */
export interface SinceIssue {
  /** The days on which the two were assessed. */
  from: CalendarDate
  on: CalendarDate
  /** What differs, in words; empty where nothing does but the day. */
  sections: DifferenceSection[]
}

/**
 * Holds what was frozen against the case as it stands: facts, words, reasons, rules, records, versions. That the day is
 * another one is no change by itself; what follows from it is.
 */
export function sinceIssue(snapshot: ReportSnapshot, now: CaseNow): SinceIssue {
  const { assessment, caseFile, questions, evidence, authorities } = snapshot
  const difference = differenceOf({ assessment, facts: caseFile.facts }, now.compared)
  const onlyTheDay = difference.basis.every(({ part }) => part === 'assessedOn')
  const described = describeDifference(onlyTheDay ? { ...difference, basis: [] } : difference, {
    questions: { ...questions, ...now.sources.questions },
    records: { ...evidence, ...now.sources.records },
    authorities: { ...authorities, ...now.sources.authorities },
  })
  const changed = described.filter(({ groups }) => groups.length > 0)
  const printed = recordSection(snapshot.evidence, now)
  const before = changed.findIndex(({ id }) => after.has(id))
  return {
    from: assessment.assessedOn,
    on: now.compared.assessment.assessedOn,
    sections: printed === null ? changed : changed.toSpliced(before === -1 ? changed.length : before, 0, printed),
  }
}

/** The sections before which the records stand: what is for looking up. */
const after: ReadonlySet<string> = new Set(['tests', 'words-within', 'rules', 'records', 'other-side', 'gaps', 'basis'])

/** What became of the records that it prints: which changed, were withdrawn or have gone, and which came. */
function recordSection(
  evidence: ReportSnapshot['evidence'],
  { sources, inLibrary }: CaseNow,
): DifferenceSection | null {
  const was = Object.values(evidence).map((record) => printOf(asThere(record, sources.records[record.id])))
  const { came, went, moved, rewritten } = materialMoves(was, Object.values(sources.records).map(printOf))
  const line = ({ id, title }: PrintedRecord, before: string | null, afterwards: string | null) => ({
    ...{ id, what: title, before, after: afterwards },
  })
  const groups = [
    {
      title: 'In another state',
      changes: moved.map(({ record, from }) => line(record, state(from), state(record.state))),
    },
    {
      title: 'Changed in the same state',
      changes: rewritten.map((record) =>
        line(record, state(record.state), 'Its wording, source, grade or contrary slot is another.'),
      ),
    },
    {
      title: 'No longer printed',
      changes: went.map((record) =>
        line(
          record,
          state(record.state),
          inLibrary.has(record.id) ? 'In the library; no reason names it now.' : 'No longer in the library.',
        ),
      ),
    },
    { title: 'Printed now, and not then', changes: came.map((record) => line(record, null, state(record.state))) },
  ].filter(({ changes }) => changes.length > 0)
  return groups.length === 0
    ? null
    : { id: 'printed-records', title: 'Records that it prints', none: '', groups, folded: false }
}

/** A report names the copy that was kept of a source when it was issued; that the library names none is no change of the record. */
function asThere(record: EvidenceRecord, there: EvidenceRecord | undefined): EvidenceRecord {
  if (there === undefined || there.copy !== undefined) return record
  const { copy: _copy, ...rest } = record
  return rest
}

const state = (of: RecordState): string => asSentence(of === 'superseded' ? 'superseded' : verificationLabels[of])
