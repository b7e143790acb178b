import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asSentence } from '#lib/domain/in-words'
import { describeAge } from '../describe-material.ts'
import { certaintyRemarks, formatAuthority, formatPinpoint, formatSource, noPinpoint } from '../format-citation.ts'
import type { FrozenAuthority, ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, emphasis, type Rich, type Row, strong } from './document-builder.ts'
import { writeDerived } from './facts-section.ts'
import { basesOf, evidencePoints, labelList, type Sources } from './sources.ts'

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
  const unverified = unverifiedPlaces(snapshot)
  doc.table(
    'annex-a/table',
    'Authorities, with the paragraphs that cite them',
    [
      { label: 'Authority', width: 49 },
      { label: 'Places to be checked before they are relied on', width: 36 },
      { label: 'Cited at', width: 15 },
    ],
    kinds.flatMap(({ kind, heading }): Row[] => {
      const rows = cited
        .filter(({ authority }) => authority.kind === kind)
        .sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1))
        .map(
          ({ authority, at }): Row => ({
            id: `annex-a/${authority.id}`,
            cells: [authorityLines(authority), unverified(authority.id), at.join(', ')],
            points: [{ kind: 'authority', id: authority.id }],
          }),
        )
      return rows.length === 0 ? [] : [{ id: `annex-a/${kind}`, cells: [[[strong(heading)]]] }, ...rows]
    }),
    { compact: true },
  )
}

/** The places in an authority that are missing or were not read in the text, each once, by how they are known. */
function unverifiedPlaces(snapshot: ReportSnapshot): (authority: string) => string {
  const bases = Map.groupBy(
    basesOf(snapshot).filter(({ pinpoint, certainty }) => certainty !== 'read' || pinpoint === null),
    ({ authority }) => authority,
  )
  return (authority) => {
    const of = Map.groupBy(bases.get(authority) ?? [], ({ certainty }) => certainty)
    return [...of]
      .map(([certainty, places]) => {
        const words = [...new Set(places.map(({ pinpoint }) => formatPinpoint(pinpoint, 'read')))].join('; ')
        const remark = certaintyRemarks[certainty]
        return asSentence(remark === null ? words : `${words} (${remark})`)
      })
      .join(' ')
  }
}

function authorityLines(authority: FrozenAuthority): Rich[][] {
  const ended = authority.until === undefined ? '' : ` Until ${formatDate(authority.until.day)}: ${authority.until.by}.`
  const note = authority.note === undefined ? '' : ` ${asSentence(authority.note)}`
  return [[`${asSentence(formatAuthority(authority))}${ended}${note}`]]
}

/** Annex B: every frozen record, its source and state, where it is used and what is stored against it. */
export function writeRecordTable(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  doc.heading(1, 'annex-b', 'Annex B: table of evidence records')
  if (sources.recordIds().length === 0) {
    doc.paragraph('annex-b/none', ['No stored record is used.'])
    return
  }
  doc.paragraph('annex-b/about', [
    'Each record is one proposition in the words of those who keep the library, with one place in one source. A quotation must be taken from the source itself. Every record that supports a risk has a slot for what stands against it: where the slot is empty, nobody has named such a record or signed a search for one.',
  ])
  doc.table(
    'annex-b/table',
    'Evidence records',
    [
      { label: 'Record', width: 8 },
      { label: 'What it says; source; state', width: 70 },
      { label: 'Stored against it; used at', width: 22 },
    ],
    sources.recordIds().map((id) => ({
      id: `annex-b/${id}`,
      cells: [[[strong(sources.label(id))]], recordLines(snapshot, sources, id), placeLines(doc, sources, id)],
      points: evidencePoints([id]),
    })),
    { compact: true },
  )
  writeDerived(doc, snapshot)
}

function recordLines(snapshot: ReportSnapshot, sources: Sources, id: string): Rich[][] {
  const record = sources.record(id)
  const state = [
    describeAge(record, snapshot.assessment.assessedOn).replace(/ before the assessment date$/, ' earlier'),
    verificationShort[record.verification.status],
    ...(record.reliability.why === '' ? [] : [record.reliability.why]),
  ].join('; ')
  return [
    [strong(asSentence(record.title)), ` ${asSentence(record.proposition)}`, emphasis(sources.successor(id))],
    [
      `${formatSource(record.source)}, ${record.source.pinpoint ?? noPinpoint}. ${asSentence(state)}${sources.slot(id)}`,
    ],
  ]
}

const verificationShort: Record<EvidenceRecord['verification']['status'], string> = {
  checked: 'checked against its source',
  confirmed: 'confirmed on checking',
  'confirmed-with-correction': 'confirmed with a correction',
  contradicted: 'contradicted, not counted',
  conflicting: 'sources conflict on it',
  'not-found': 'not found when checked, not counted',
  'as-asserted': 'as asserted, not checked and not counted',
}

function placeLines(doc: DocumentBuilder, sources: Sources, id: string): Rich[][] {
  const at = doc.citedAt('evidence', id)
  return [
    [asSentence(against(sources, id))],
    [at.length === 0 ? 'Printed here only' : `${at.length === 1 ? 'Paragraph' : 'Paragraphs'} ${at.join(', ')}`],
  ]
}

/** Labels of what stands against a record, or the plain statement that nothing does. */
function against(sources: Sources, id: string): string {
  const contrary = sources.contraryTo(id)
  if (contrary === null) return 'Used only against a reason'
  return contrary.length === 0 ? 'Nothing contrary is stored' : `Against it: ${labelList(sources, contrary)}`
}
