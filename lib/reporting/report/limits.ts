import { unknownReasonLabels } from '#lib/domain/assertion'
import { asSentence } from '#lib/domain/in-words'
import { isStale } from '#lib/domain/shelf-life'
import type { TracePoint } from '../report-model.ts'
import type { Rich } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf } from '../trace.ts'
import { type DocumentBuilder, numberRuns } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import type { SharedReason } from './ground-view.ts'
import { openQuestions } from './open-questions.ts'
import { reasonId } from './reasons.ts'
import { labelsInWords } from './record-labels.ts'
import { basesOf, evidencePoints, type Sources } from './sources.ts'

/** What of a document its author wrote: the headings of the sections, and whether a hand changed what was set. */
export interface ByAuthor {
  sections: readonly string[]
  hand: boolean
}

/** Unknowns and limits. Always printed, whatever the profile: a report that hides its limits is worth less than none. */
export function writeLimits(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  reasons: ReadonlyMap<string, SharedReason>,
  byAuthor: ByAuthor = { sections: [], hand: false },
): void {
  const { limits, grammar } = doc.words
  doc.heading(1, 'limits', limits.heading)
  writeOpen(doc, snapshot, reasons)
  writeExactness(doc, snapshot)
  writePinpoints(doc, snapshot, sources)
  writeRecords(doc, snapshot, sources)
  doc.paragraph('limits/scope', limits.scope(grammar.state(snapshot.states.requesting)))
  doc.paragraph('limits/source', limits.nothingAdded(byAuthor))
  if (doc.isTranslated) doc.paragraph('limits/translation', limits.translation)
}

/** What is open: the questions each ground waits for, by number; then what no rule and what no record covers. */
function writeOpen(doc: DocumentBuilder, snapshot: ReportSnapshot, reasons: ReadonlyMap<string, SharedReason>): void {
  const parts = openQuestions(snapshot)
  const { gaps } = snapshot.assessment
  const { limits, terms } = doc.words
  doc.paragraph('limits/open', limits.open(parts.length > 0, doc.forCounsel), [], { leads: parts.length > 0 })
  const numbers = questionNumbers(snapshot)
  doc.table(
    'limits/open/table',
    limits.openTable.caption,
    [
      { label: limits.openTable.part, width: 24 },
      { label: limits.openTable.rules, width: 16 },
      { label: limits.openTable.questions, width: 60 },
    ],
    parts.map(({ ground, facts, rules, gaps: found }) => ({
      id: `gap/facts/${ground}`,
      cells: [
        terms.grounds[ground].name,
        String(rules.length),
        inRuns(
          doc,
          facts.flatMap((fact) => numbers.get(fact) ?? []),
        ),
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
    limits.gaps(unruled.length > 0),
    unruled.map(({ point }) => point),
    { leads: unruled.length > 0 },
  )
  doc.items(
    'limits/rules/list',
    unruled.map(({ area, what, point }) => ({
      id: `gap/${point.id}`,
      text: limits.gap(terms.grounds[area].name, doc.stored(asSentence(doc.forCounsel ? what : withoutWhy(what)))),
      points: [point],
    })),
    true,
  )
}

/** A gap of fact says at its end why its question has no answer; that goes to counsel alone. */
const withoutWhy = (what: string): string =>
  Object.values(unknownReasonLabels).reduce((said, why) => said.replaceAll(`(${why}.)`, '(Not known.)'), what)

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
  doc.paragraph('limits/no-record', doc.words.limits.noRecord(at.length, at.length === 0 ? '' : doc.places(at)), [
    ...found.map(({ point }) => point),
    ...rules.map(([id]) => ({ kind: 'rule' as const, id })),
  ])
  return found.map(({ point }) => point.id)
}

/** `1 to 4, 7 and 9`. */
const inRuns = ({ words: { grammar } }: DocumentBuilder, numbers: readonly number[]): string =>
  grammar.listText(
    numberRuns(numbers).map(([first, last]) => (first === last ? String(first) : `${first}${grammar.to}${last}`)),
  )

function writeExactness(doc: DocumentBuilder, { assessment }: ReportSnapshot): void {
  const open = findingsOf(assessment).filter(({ finding }) => !finding.range.exact)
  if (open.length === 0) return
  doc.paragraph(
    'limits/exactness',
    doc.words.limits.exactness(open.map(({ ground }) => doc.words.terms.grounds[ground].name)),
    open.map(({ ground }) => ({ kind: 'area', id: ground })),
  )
}

/** How many pinpoints are missing or were not read; the notes say so at each, annex A beside each authority. */
function writePinpoints(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const unverified = new Map(
    basesOf(snapshot)
      .filter(({ pinpoint, certainty }) => certainty !== 'read' || pinpoint === null)
      .map((basis) => [`${basis.authority} ${basis.pinpoint} ${basis.certainty}`, basis]),
  )
  doc.paragraph(
    'limits/pinpoints',
    doc.words.limits.pinpoints(unverified.size, [
      sources.remark('secondary') ?? '',
      sources.remark('from-memory') ?? '',
    ]),
    [...unverified.values()].map(({ authority }) => ({ kind: 'authority', id: authority })),
  )
}

/** Stale records, those without a pinpoint, and those that do not count, by label; annex B says the rest of each. */
function writeRecords(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { assessedOn } = snapshot.assessment
  const { limits, grammar } = doc.words
  const all = sources.recordIds().map((id) => ({ id, record: sources.record(id) }))
  if (all.length === 0) {
    doc.paragraph('limits/records', limits.noRecords)
    return
  }
  const kinds: { id: string; say: (labels: string) => Rich[]; of: typeof all }[] = [
    {
      id: 'stale',
      say: (labels) => limits.stale(grammar.date(assessedOn), labels),
      of: all.filter(({ record }) => isStale(record, assessedOn)),
    },
    { id: 'no-pinpoint', say: limits.noPinpoint, of: all.filter(({ record }) => record.source.pinpoint === null) },
    {
      id: 'not-counted',
      say: limits.notCounted,
      of: all.filter(
        ({ record }) =>
          record.supersededBy !== null ||
          ['contradicted', 'not-found', 'as-asserted'].includes(record.verification.status),
      ),
    },
  ]
  for (const { id, say, of } of kinds) {
    const ids = of.map((entry) => entry.id)
    doc.paragraph(`limits/${id}`, say(labelsInWords(doc, sources, ids, id === 'not-counted')), evidencePoints(ids))
  }
}
