import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { asSentence, count, listInWords } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { isStale } from '#lib/rules/engine/shelf-life'
import { certaintyRemarks, formatPinpoint } from '../format-citation.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingsOf } from '../trace.ts'
import { type DocumentBuilder, strong } from './document-builder.ts'
import { questionNumbers } from './facts-section.ts'
import { evidencePoints, labelList, type Sources } from './sources.ts'

/** Unknowns and limits. Always printed, whatever the profile: a report that hides its limits is worth less than none. */
export function writeLimits(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  doc.heading(1, 'limits', 'Unknowns and limits')
  writeGaps(doc, snapshot)
  writeExactness(doc, snapshot)
  writePinpoints(doc, snapshot, sources)
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

const gapWords = {
  fact: 'A fact nobody has given',
  rule: 'No rule speaks',
  evidence: 'No stored record carries it',
}

function writeGaps(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { gaps } = snapshot.assessment
  const numbers = questionNumbers(snapshot)
  const numberOf = (what: string) =>
    [...numbers].find(([key]) => what.startsWith(snapshot.questions[key]?.question ?? '\u0000'))?.[1]
  const located = gaps.map((gap, index) => ({
    ...gap,
    point: { kind: 'gap' as const, id: String(index) },
    question: gap.kind === 'fact' ? numberOf(gap.what) : undefined,
  }))
  doc.paragraph('limits/gaps', [
    strong('Gaps. '),
    gaps.length === 0
      ? 'The assessment reports no gap of facts, of rules or of records.'
      : 'Three different things may be missing: a fact, a rule, a record. None of them is an answer.',
  ])
  const byArea = [
    ...Map.groupBy(
      located.filter(({ question }) => question !== undefined),
      ({ area }) => area,
    ),
  ]
  doc.items(
    'limits/gaps/list',
    [
      ...byArea.map(([area, of]) => ({
        id: `gap/facts/${area}`,
        text: [
          `${groundQuestions[area].name}. Facts not settled: ${of.length === 1 ? 'question' : 'questions'} ${listInWords(
            of
              .map(({ question }) => question ?? 0)
              .sort((a, b) => a - b)
              .map(String),
          )}.`,
        ],
        points: of.map(({ point }) => point),
      })),
      ...located
        .filter(({ question }) => question === undefined)
        .map(({ kind, area, what, point }) => ({
          id: `gap/${point.id}`,
          text: [`${groundQuestions[area].name}. ${gapWords[kind]}: ${asSentence(what)}`],
          points: [point],
        })),
    ],
    true,
  )
}

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

/** Bases whose pinpoint is missing or was not read, each once. */
function writePinpoints(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const bases = [
    ...findingsOf(snapshot.assessment).flatMap(({ finding }) =>
      finding.tests.flatMap((test) => [
        ...(snapshot.tests[test.id]?.source ?? []),
        ...[...test.routes.flatMap((route) => route.elements), ...test.answers].flatMap((element) =>
          element.reasons.flatMap((reason) =>
            reason.authorities.map(({ id, ...basis }) => ({ authority: id, ...basis })),
          ),
        ),
      ]),
    ),
  ]
  const unverified = new Map(
    bases
      .filter(({ pinpoint, certainty }) => certainty !== 'read' || pinpoint === null)
      .map((basis) => [`${basis.authority} ${basis.pinpoint} ${basis.certainty}`, basis]),
  )
  doc.paragraph(
    'limits/pinpoints',
    [
      strong('Pinpoints. '),
      unverified.size === 0
        ? 'Every pinpoint of an authority in this report was read in the text.'
        : `${count(unverified.size, 'pinpoint')} of authorities in this report ${unverified.size === 1 ? 'is' : 'are'} missing or not verified against the text (“${certaintyRemarks.secondary}”; “${certaintyRemarks['from-memory']}”). They must be checked before they are relied on:`,
    ],
    [...unverified.values()].map(({ authority }) => ({ kind: 'authority', id: authority })),
  )
  const byAuthority = Map.groupBy(unverified.values(), ({ authority }) => authority)
  doc.items(
    'limits/pinpoints/list',
    [...byAuthority].map(([authority, places]) => ({
      id: `limits/pinpoints/${authority}`,
      text: [
        `${sources.authority(authority).name}: ${places.map(({ pinpoint, certainty }) => formatPinpoint(pinpoint, certainty)).join('; ')}.`,
      ],
      points: [{ kind: 'authority', id: authority }],
    })),
    true,
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
      none: 'No record printed here is contradicted, superseded or untraced.',
      some: 'These records are printed with what replaced them or what checking them found, and were not counted for any finding, since they are contradicted, superseded, or could not be found when they were checked: ',
      of: all.filter(
        ({ record }) =>
          record.supersededBy !== null || ['contradicted', 'not-found'].includes(record.verification.status),
      ),
    },
  ]
  for (const { id, lead, none, some, of } of kinds) {
    const ids = of.map((entry) => entry.id)
    doc.paragraph(
      `limits/${id}`,
      [strong(lead), ids.length === 0 ? none : `${some}${labelList(sources, ids)}.`],
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
