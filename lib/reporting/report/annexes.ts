import { formatDate } from '#lib/domain/date-in-words'
import { asSentence, sentenceCase } from '#lib/domain/in-words'
import { describeAge, directionLabels, evidenceKindLabels, verificationLabels } from '../describe-material.ts'
import { formatAuthority, formatSource, noPinpoint } from '../format-citation.ts'
import type { FrozenAuthority, ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Rich, strong } from './document-builder.ts'
import { against } from './material-section.ts'
import { evidencePoints, type Sources } from './sources.ts'

const kinds: readonly { kind: FrozenAuthority['kind']; heading: string }[] = [
  { kind: 'treaty', heading: 'Treaties' },
  { kind: 'statute', heading: 'Statutes' },
  { kind: 'judgment', heading: 'Judgments and decisions of courts' },
  { kind: 'treaty-body-view', heading: 'Views and decisions of treaty bodies' },
  { kind: 'general-comment', heading: 'General comments' },
  { kind: 'guidance', heading: 'Guidance' },
]

/** Annex A: every authority cited in the report, by kind, with the paragraphs where it is cited. */
export function writeAuthorities(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  doc.heading(1, 'annex-a', 'Annex A: table of authorities')
  const cited = Object.values(snapshot.authorities)
    .map((authority) => ({ authority, at: doc.citedAt('authority', authority.id) }))
    .filter(({ at }) => at.length > 0)
  if (cited.length === 0) {
    doc.paragraph('annex-a/none', ['No authority is cited.'])
    return
  }
  for (const { kind, heading } of kinds) {
    const rows = cited
      .filter(({ authority }) => authority.kind === kind)
      .sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1))
    if (rows.length === 0) continue
    doc.heading(2, `annex-a/${kind}`, heading)
    doc.table(
      `annex-a/${kind}/table`,
      `${heading}, with the paragraphs that cite them`,
      [
        { label: 'Authority', width: 76 },
        { label: 'Paragraphs', width: 24 },
      ],
      rows.map(({ authority, at }) => ({
        id: `annex-a/${authority.id}`,
        cells: [authorityLines(authority), at.join(', ')],
        points: [{ kind: 'authority', id: authority.id }],
      })),
    )
  }
}

function authorityLines(authority: FrozenAuthority): Rich[][] {
  const ended = authority.until === undefined ? '' : ` Until ${formatDate(authority.until.day)}: ${authority.until.by}.`
  const note = authority.note === undefined ? '' : ` ${asSentence(authority.note)}`
  const remark = `${ended}${note}`.trim()
  return [[formatAuthority(authority)], ...(remark === '' ? [] : [[remark]])]
}

/** Annex B: every frozen record, its source and state, where it is used and what is stored against it. */
export function writeRecordTable(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  doc.heading(1, 'annex-b', 'Annex B: table of evidence records')
  if (sources.recordIds().length === 0) {
    doc.paragraph('annex-b/none', ['No stored record is used.'])
    return
  }
  doc.paragraph('annex-b/about', [
    'Each record is one proposition in the words of those who keep the library, with one place in one source. A quotation must be taken from the source itself.',
  ])
  doc.table(
    'annex-b/table',
    'Evidence records',
    [
      { label: 'Record', width: 9 },
      { label: 'What it says, source, state and reliability', width: 63 },
      { label: 'Used at; stored against it', width: 28 },
    ],
    sources.recordIds().map((id) => ({
      id: `annex-b/${id}`,
      cells: [[[strong(sources.label(id))]], recordLines(snapshot, sources, id), placeLines(doc, sources, id)],
      points: evidencePoints([id]),
    })),
  )
}

function recordLines(snapshot: ReportSnapshot, sources: Sources, id: string): Rich[][] {
  const record = sources.record(id)
  const state = [
    sentenceCase(evidenceKindLabels[record.kind]),
    directionLabels[record.direction],
    describeAge(record, snapshot.assessment.assessedOn),
    verificationLabels[record.verification.status],
  ].join('; ')
  const successor = sources.successor(id).trim()
  return [
    [strong(asSentence(record.title)), ` ${asSentence(record.proposition)}`],
    [`${formatSource(record.source)}, ${record.source.pinpoint ?? noPinpoint}.`],
    ...(record.source.url === null ? [] : [[record.source.url]]),
    [asSentence(state)],
    ...(record.reliability.why === '' ? [] : [[`Reliability: ${asSentence(record.reliability.why)}`]]),
    ...(successor === '' ? [] : [[successor]]),
    [`Stored as ${id}.`],
  ]
}

function placeLines(doc: DocumentBuilder, sources: Sources, id: string): Rich[][] {
  const at = doc.citedAt('evidence', id)
  return [
    [at.length === 0 ? 'Printed here only' : `${at.length === 1 ? 'Paragraph' : 'Paragraphs'} ${at.join(', ')}`],
    [`Stored against it: ${lowerFirst(against(sources, id))}`],
  ]
}

/** Labels of records stay as they are. */
const lowerFirst = (text: string): string => text.replace(/^[NU](?=[a-z])/, (first) => first.toLowerCase())
