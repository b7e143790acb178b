import { type CalendarDate, firstDayOf, lastDayOf } from '#lib/domain/calendar-date'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { asSentence } from '#lib/domain/in-words'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { standingOf } from '../describe-slot.ts'
import { withCompany } from '../records-of.ts'
import { joined, type Rich, say, sentenceOf, setAs, strong } from '../rich-text.ts'
import type { FrozenAuthority, ReportSnapshot } from '../snapshot.ts'
import type { DocumentBuilder, Row } from './document-builder.ts'
import { writeDerived } from './facts-section.ts'
import { noteForReader } from './note-for-reader.ts'
import { labelsInWords, successorInWords } from './record-labels.ts'
import { basesOf, evidencePoints, followedBy, type Sources } from './sources.ts'

const kinds: readonly FrozenAuthority['kind'][] = [
  'treaty',
  'statute',
  'judgment',
  'treaty-body-view',
  'general-comment',
  'guidance',
]

/** Annex A: every authority cited in the report, by kind, with the paragraphs where it is cited. */
export function writeAuthorities(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const { authorities: said } = doc.words
  doc.heading(1, 'annex-a', said.heading)
  const cited = Object.values(snapshot.authorities)
    .map((authority) => ({ authority, at: doc.citedAt('authority', authority.id) }))
    .filter(({ at }) => at.length > 0)
  if (cited.length === 0) {
    doc.paragraph('annex-a/none', [said.none])
    return
  }
  const unverified = unverifiedPlaces(snapshot, sources)
  doc.table(
    'annex-a/table',
    said.caption,
    [
      { label: said.columns.authority, width: 49 },
      { label: said.columns.places, width: 36 },
      { label: said.columns.citedAt, width: 15 },
    ],
    kinds.flatMap((kind): Row[] => {
      const rows = cited
        .filter(({ authority }) => authority.kind === kind)
        .sort((a, b) => (a.authority.name < b.authority.name ? -1 : 1))
        .map(
          ({ authority, at }): Row => ({
            id: `annex-a/${authority.id}`,
            cells: [
              authorityLines(doc, authority, sources),
              unverified(authority.id) || said.noPlace,
              [[doc.places(at)]],
            ],
            points: [{ kind: 'authority', id: authority.id }],
          }),
        )
      return rows.length === 0 ? [] : [{ id: `annex-a/${kind}`, cells: [[[strong(said.kinds[kind])]]] }, ...rows]
    }),
    { compact: true },
  )
}

/** The places in an authority that this document cites and that are missing or were not read in the text, each once, by how they are known. */
function unverifiedPlaces(snapshot: ReportSnapshot, sources: Sources): (authority: string) => string {
  const bases = Map.groupBy(
    basesOf(snapshot).filter(
      (basis) => (basis.certainty !== 'read' || basis.pinpoint === null) && sources.hasCited(basis),
    ),
    ({ authority }) => authority,
  )
  return (authority) => {
    const of = Map.groupBy(bases.get(authority) ?? [], ({ certainty }) => certainty)
    return [...of]
      .map(([certainty, places]) => {
        const words = [...new Set(places.map(({ pinpoint }) => sources.placeIn(authority, pinpoint)))].join('; ')
        const remark = sources.remark(certainty)
        return asSentence(remark === null ? words : `${words} (${remark})`)
      })
      .join(' ')
  }
}

function authorityLines(doc: DocumentBuilder, authority: FrozenAuthority, sources: Sources): Rich[][] {
  const { authorities: said, grammar } = doc.words
  const { until, note } = authority
  return [
    withSource(sources.sourceOfAuthority(authority.id), [
      '.',
      ...(until === undefined ? [] : said.until(grammar.date(until.day), doc.stored(until.by))),
      ...(note === undefined ? [] : say` ${doc.stored(asSentence(noteForReader(note)))}`),
    ]),
  ]
}

/** Words after a source; where it ends upright, the first of them are of one piece with it. */
function withSource(source: Parameters<typeof followedBy>[0], words: readonly Rich[]): Rich[] {
  const [first, ...rest] = joined(words)
  return typeof first === 'string' ? [...followedBy(source, first), ...rest] : [...source, ...joined(words)]
}

/** Annex B: every frozen record, its source and state, where it is used and what is stored against it. */
export function writeRecordTable(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  writeRecords(doc, snapshot, sources, sources.recordIds())
  if (sources.recordIds().length > 0) writeDerived(doc, snapshot)
}

/** The same of those records alone that this document cites, with what stands against each; the others are counted. */
export function writeCitedRecords(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources): void {
  const cited = sources.recordIds().filter((id) => doc.citedAt('evidence', id).length > 0)
  const named = [...cited, ...cited.flatMap((id) => sources.contraryTo(id) ?? [])]
  writeRecords(doc, snapshot, sources, sources.inOrder([...withCompany(named, (id) => snapshot.evidence[id])]))
}

function writeRecords(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources, ids: readonly string[]): void {
  const { recordTable: said } = doc.words
  doc.heading(1, 'annex-b', said.heading)
  if (ids.length === 0) {
    doc.paragraph('annex-b/none', [said.none])
    return
  }
  const left = sources.recordIds().length - ids.length
  doc.paragraph('annex-b/about', [left === 0 ? said.about : `${said.about} ${said.left(left)}`], [], { leads: true })
  doc.table(
    'annex-b/table',
    said.caption,
    [
      { label: said.columns.record, width: 8 },
      { label: said.columns.what, width: 70 },
      { label: said.columns.against, width: 22 },
    ],
    ids.map((id) => ({
      id: `annex-b/${id}`,
      cells: [[[strong(sources.label(id))]], recordLines(doc, snapshot, sources, id), placeLines(doc, sources, id)],
      points: evidencePoints([id]),
    })),
    { compact: true },
  )
}

function recordLines(doc: DocumentBuilder, snapshot: ReportSnapshot, sources: Sources, id: string): Rich[][] {
  const record = sources.record(id)
  const why = noteForReader(record.reliability.why)
  const state = [
    ageOf(doc, record, snapshot.assessment.assessedOn),
    '; ',
    doc.words.recordTable.verification[record.verification.status],
  ]
  return [
    [
      doc.stored(asSentence(record.title), 'strong'),
      ...say` ${doc.stored(asSentence(record.proposition))}`,
      ...setAs('emphasis', joined(successorInWords(doc, snapshot, sources, id))),
    ],
    withSource(sources.sourceOfRecord(id), [
      // A piece of its own: in two languages the source is printed once.
      { kind: 'text', text: '. ' },
      ...sentenceOf(joined(state)),
      ...(why === '' ? [] : say` ${doc.stored(asSentence(why))}`),
      ...slotOf(doc, sources, record),
    ]),
  ]
}

/** How old a record is on the assessment date, or that it is of a later day. */
function ageOf({ words }: DocumentBuilder, { asOf }: EvidenceRecord, assessedOn: CalendarDate): string {
  const last = lastDayOf(asOf)
  const { grammar, recordTable } = words
  return recordTable.asOf({
    date: grammar.date(asOf),
    age: last >= assessedOn ? null : grammar.elapsed(last, assessedOn),
    after: firstDayOf(asOf) > assessedOn,
  })
}

/** The contrary slot of a record in one sentence, records by their labels; empty where none is asked for. */
function slotOf(doc: DocumentBuilder, sources: Sources, record: EvidenceRecord): Rich[] {
  const { contrary, searches } = record.slot ?? emptySlot
  const { slot } = doc.words.recordTable
  switch (standingOf(record)) {
    case 'filled': {
      const labels = contrary.flatMap(({ claim }) => sources.labelOf(claim) ?? [])
      return say` ${slot.filled(labels, contrary.length - labels.length)}`
    }
    case 'searched': {
      const last = searches.at(-1)
      return say` ${slot.searched({
        name: last?.name ?? '',
        on: doc.words.grammar.date((last?.at ?? '').slice(0, 10)),
        where: doc.stored(last?.where ?? ''),
        looked: doc.stored(last?.looked ?? ''),
        searches: searches.length,
      })}`
    }
    case 'empty':
      return [` ${slot.empty}`]
    case 'not-asked':
      return []
  }
}

function placeLines(doc: DocumentBuilder, sources: Sources, id: string): Rich[][] {
  const { recordTable: said } = doc.words
  const at = doc.citedAt('evidence', id)
  // What other records alone name is at no paragraph: that it is named so says it.
  if (at.length === 0 && sources.contraryTo(id) === null) return [[asSentence(said.onlyNamed)]]
  return [
    [asSentence(against(doc, sources, id))],
    at.length === 0 ? [said.onlyHere] : said.usedAt(at.length, doc.places(at)),
  ]
}

/** Labels of what stands against a record, by the reasons that it supports and by its own slot; or the plain statement that nothing does. */
function against(doc: DocumentBuilder, sources: Sources, id: string): string {
  const { recordTable: said } = doc.words
  const toReasons = sources.contraryTo(id)
  if (toReasons === null) return said.onlyAgainst
  const contrary = [...new Set([...toReasons, ...sources.inSlotOf([id])])]
  if (contrary.length > 0) return said.against(labelsInWords(doc, sources, contrary))
  // Its slot names records that this document does not have: that is said there.
  return standingOf(sources.record(id)) === 'filled' ? said.inSlot : said.nothingContrary
}
