import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { asSentence, count, listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { isStale } from '#lib/domain/shelf-life'
import { certaintyRemarks } from '../format-citation.ts'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf } from '../trace.ts'
import { type DocumentBuilder, numberRuns, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import type { SharedReason } from './ground-view.ts'
import { openQuestions } from './open-questions.ts'
import { reasonId } from './reasons.ts'
import { basesOf, evidencePoints, labelList, type Sources } from './sources.ts'

/** Unknowns and limits. Always printed, whatever the profile: a report that hides its limits is worth less than none. */
export function writeLimits(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  reasons: ReadonlyMap<string, SharedReason>,
): void {
  doc.heading(1, 'limits', 'Unknowns and limits')
  writeOpen(doc, snapshot, reasons)
  writeExactness(doc, snapshot)
  writePinpoints(doc, snapshot)
  writeRecords(doc, snapshot, sources)
  doc.paragraph('limits/scope', [
    strong('Scope. '),
    `The rules were written for removal to ${snapshot.states.requesting.name} and cover what they cite and nothing else. ` +
      'Law that no rule states, and material that no record holds, has had no effect on this report. The library may be incomplete and may lag behind events.',
  ])
  doc.paragraph('limits/source', [
    strong('Nothing added. '),
    'Every sentence about the case was put together from the facts given, the stored rules and the stored records. No text about the law, a source or a person was freely composed for this report.',
  ])
}

/** What is open: the questions each ground waits for, by number; then what no rule and what no record covers. */
function writeOpen(doc: DocumentBuilder, snapshot: ReportSnapshot, reasons: ReadonlyMap<string, SharedReason>): void {
  const parts = openQuestions(snapshot)
  const { gaps } = snapshot.assessment
  doc.paragraph(
    'limits/open',
    [
      strong('Facts not settled. '),
      parts.length === 0
        ? 'No rule waits for an answer.'
        : 'These questions bear on each part and have no answer, or answers in conflict; rules are undetermined until they do. Annex C gives each question, why it has no answer and what it bears on. An open question is no answer either way.',
    ],
    [],
    { leads: parts.length > 0 },
  )
  const numbers = questionNumbers(snapshot)
  doc.table(
    'limits/open/table',
    'Questions that are open, by part',
    [
      { label: 'Part', width: 24 },
      { label: 'Rules undetermined', width: 16 },
      { label: 'Questions, by number', width: 60 },
    ],
    parts.map(({ ground, facts, rules, gaps: found }) => ({
      id: `gap/facts/${ground}`,
      cells: [
        groundQuestions[ground].name,
        String(rules.length),
        inRuns(facts.flatMap((fact) => numbers.get(fact) ?? [])),
      ],
      points: [
        ...facts.map((id) => ({ kind: 'fact' as const, id })),
        ...rules.map((id) => ({ kind: 'rule' as const, id })),
        ...found.map((id) => ({ kind: 'gap' as const, id })),
      ],
    })),
  )
  const located = gaps.map((gap, index) => ({ ...gap, point: { kind: 'gap' as const, id: String(index) } }))
  const carried = writeUncarried(doc, snapshot, reasons, located)
  const counted = new Set([...parts.flatMap(({ gaps: found }) => found), ...carried])
  const unruled = located.filter(({ point }) => !counted.has(point.id))
  doc.paragraph(
    'limits/rules',
    [
      strong('Gaps in the rules. '),
      unruled.length === 0 ? 'The assessment reports none.' : 'A gap in the rules is no answer either way:',
    ],
    unruled.map(({ point }) => point),
    { leads: unruled.length > 0 },
  )
  doc.items(
    'limits/rules/list',
    unruled.map(({ area, what, point }) => ({
      id: `gap/${point.id}`,
      text: [`${groundQuestions[area].name}. ${asSentence(what)}`],
      points: [point],
    })),
    true,
  )
}

/** Reasons behind which no record stands that counts, by the paragraph in which they are printed. Gives the gaps it told. */
function writeUncarried(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  reasons: ReadonlyMap<string, SharedReason>,
  gaps: readonly { kind: string; what: string; point: TracePoint }[],
): string[] {
  // A gap names the statement of its rule at its end; it is worded for readers and carries no id.
  const names = (what: string, rule: string) => what.endsWith(`: ${snapshot.rules[rule]?.statement}`)
  const found = gaps.filter(
    ({ kind, what }) => kind === 'evidence' && [...reasons.keys()].some((rule) => names(what, rule)),
  )
  const rules = [...reasons].filter(([rule]) => found.some(({ what }) => names(what, rule)))
  const at = rules.map(([rule, { home }]) => reasonId(home, rule))
  doc.paragraph(
    'limits/no-record',
    [
      strong('Reasons without a record. '),
      at.length === 0
        ? 'Behind every reason stands a stored record that counts.'
        : `No stored record that counts stands behind the ${at.length === 1 ? 'reason at paragraph' : 'reasons at paragraphs'} `,
      ...(at.length === 0 ? [] : [doc.places(at)]),
      at.length === 0 ? '' : '. That is a gap in the library.',
    ],
    [...found.map(({ point }) => point), ...rules.map(([id]) => ({ kind: 'rule' as const, id }))],
  )
  return found.map(({ point }) => point.id)
}

/** `1 to 4, 7 and 9`. */
const inRuns = (numbers: readonly number[]): string =>
  listInWords(numberRuns(numbers).map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)))

function writeExactness(doc: DocumentBuilder, { assessment }: ReportSnapshot): void {
  const open = findingsOf(assessment).filter(({ finding }) => !finding.range.exact)
  if (open.length === 0) return
  doc.paragraph(
    'limits/exactness',
    [
      strong('Ranges. '),
      `For ${listInWords(open.map(({ ground }) => groundQuestions[ground].name.toLowerCase()))} the range of words is sound but not shown to be exact: ` +
        'every word that can be reached is named, and a word may be named that cannot.',
    ],
    open.map(({ ground }) => ({ kind: 'area', id: ground })),
  )
}

/** How many pinpoints are missing or were not read; the notes say so at each, annex A beside each authority. */
function writePinpoints(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const unverified = new Map(
    basesOf(snapshot)
      .filter(({ pinpoint, certainty }) => certainty !== 'read' || pinpoint === null)
      .map((basis) => [`${basis.authority} ${basis.pinpoint} ${basis.certainty}`, basis]),
  )
  doc.paragraph(
    'limits/pinpoints',
    [
      strong('Pinpoints. '),
      unverified.size === 0
        ? 'Every pinpoint of an authority in this report was read in the text.'
        : `${count(unverified.size, 'pinpoint')} of authorities in this report ${unverified.size === 1 ? 'is' : 'are'} missing or not verified against the text (“${certaintyRemarks.secondary}”; “${certaintyRemarks['from-memory']}”). Each is marked in its note and beside its authority in annex A, and must be checked before it is relied on.`,
    ],
    [...unverified.values()].map(({ authority }) => ({ kind: 'authority', id: authority })),
  )
}

/** Stale records, those without a pinpoint, and those that do not count, by label; annex B says the rest of each. */
function writeRecords(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { assessedOn } = snapshot.assessment
  const all = sources.recordIds().map((id) => ({ id, record: sources.record(id) }))
  if (all.length === 0) {
    doc.paragraph('limits/records', [strong('Records. '), 'No stored record was used.'])
    return
  }
  const day = formatDate(assessedOn)
  const kinds: { id: string; lead: string; none: string; some: string; of: typeof all }[] = [
    {
      id: 'stale',
      lead: 'Stale records. ',
      none: `No record printed here is past its shelf life on ${day}.`,
      some: `These records are past the shelf life of their kind on ${day} and should be renewed: `,
      of: all.filter(({ record }) => isStale(record, assessedOn)),
    },
    {
      id: 'no-pinpoint',
      lead: 'Records without a pinpoint. ',
      none: 'Every record printed here names the place in its source.',
      some: 'These records do not name the place in their source: ',
      of: all.filter(({ record }) => record.source.pinpoint === null),
    },
    {
      id: 'not-counted',
      lead: 'Records that do not count. ',
      none: 'No record printed here is contradicted, superseded, unchecked or untraced.',
      some: 'These records are printed with what replaced them or what checking them found, and were not counted for any finding, since they are contradicted, superseded, were not checked, or could not be found when they were: ',
      of: all.filter(
        ({ record }) =>
          record.supersededBy !== null ||
          ['contradicted', 'not-found', 'as-asserted'].includes(record.verification.status),
      ),
    },
  ]
  for (const { id, lead, none, some, of } of kinds) {
    const ids = of.map((entry) => entry.id)
    doc.paragraph(
      `limits/${id}`,
      [strong(lead), ids.length === 0 ? none : `${some}${labelList(sources, ids, id === 'not-counted')}.`],
      evidencePoints(ids),
    )
  }
}

/** The fora of the assessment in words, for the cover. */
export const foraInWords = ({ assessment }: ReportSnapshot): string =>
  assessment.fora.length === 0
    ? 'None known'
    : listInWords(
        assessment.fora.map(({ id }, index) =>
          index === 0 ? forumNames[id] : forumNames[id].replace(/^Courts/, 'courts'),
        ),
      )
