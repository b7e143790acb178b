import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { sentenceCase } from '#lib/domain/in-words'
import { describeGrade } from '#lib/reporting/describe-grade'
import { describeAge, directionLabels, evidenceKindLabels, verificationLabels } from '#lib/reporting/describe-material'
import { describeSlot, slotDefinitions, standingOf } from '#lib/reporting/describe-slot'
import { formatSource, noPinpoint } from '#lib/reporting/format-citation'
import { Fold, type FoldAs } from './fold.tsx'
import type { Sources } from './sources.tsx'

export interface EvidenceNoteProps {
  id: string
  sources: Sources
  /** Whether it counts towards the reason; a record may be printed and not count. */
  counts?: boolean
  open?: boolean
  foldAs?: FoldAs
}

/** A stored record as a side note: what it says, where exactly, how old, how good, and what became of it. */
export function EvidenceNote({ id, sources, counts = true, open = false, foldAs: Folded = Fold }: EvidenceNoteProps) {
  const record = sources.evidence[id]
  if (record === undefined) {
    return <p className="note">Record {id} is named by this reason but is not among the records at hand.</p>
  }
  return (
    <Folded
      open={open}
      inPrint
      className="border-t border-rule py-1.5"
      summaryClassName="text-control"
      summary={
        <>
          {record.title}
          <RecordState record={record} counts={counts} />
        </>
      }
    >
      <RecordBody record={record} sources={sources} />
      {record.supersededBy === null ? null : <Successor id={record.supersededBy} sources={sources} of={record} />}
    </Folded>
  )
}

/** What keeps a record from counting, in the line that is always visible. */
function RecordState({ record, counts }: { record: EvidenceRecord; counts: boolean }) {
  const state =
    record.verification.status === 'contradicted'
      ? 'Contradicted: it supports nothing.'
      : record.supersededBy !== null
        ? 'Superseded: the later record is printed with it.'
        : counts
          ? null
          : 'Printed, not counted: an echo of another record, or not yet published on this date.'
  return state === null ? null : <span className="note block font-semibold">{state}</span>
}

export function RecordBody({ record, sources }: { record: EvidenceRecord; sources: Sources }) {
  const { source } = record
  const slot = describeSlot(record, (id) => sources.evidence[id]?.title ?? id)
  return (
    <div className="mt-1 mb-2">
      <blockquote className="border-l border-edge pl-3 font-serif">{record.proposition}</blockquote>
      <dl className="note mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        <Row term="Source">
          {formatSource(source)}, <strong className="font-semibold">{source.pinpoint ?? noPinpoint}</strong>
        </Row>
        <Row term="Age">{sentenceCase(describeAge(record, sources.assessedOn))}</Row>
        <Row term="Kind">
          {sentenceCase(evidenceKindLabels[record.kind])}; {directionLabels[record.direction]}
        </Row>
        <Row term="Grade">{describeGrade(record.reliability)}</Row>
        <Row term="Checked">
          {sentenceCase(verificationLabels[record.verification.status])}
          {record.verification.note === '' ? '.' : `. ${record.verification.note}`}
        </Row>
        {slot === null ? null : (
          <Row term="Contrary">
            {sentenceCase(slot.replace('Contrary slot: ', ''))}
            {standingOf(record) === 'empty' ? ` ${sentenceCase(slotDefinitions.empty)}.` : ''}
          </Row>
        )}
        {source.url === null ? (
          <Row term="Address">None recorded.</Row>
        ) : (
          <Row term="Address">
            <a href={source.url} rel="noreferrer noopener" target="_blank" className="link break-all">
              {hostOf(source.url)}
            </a>
            {record.tags.includes('mirror-url')
              ? ' Mirror address: a copy, not the original. Replace it by the original address before filing.'
              : ' (opens outside; open it once before pleading the record)'}
          </Row>
        )}
      </dl>
    </div>
  )
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="label">{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** The record in place of a superseded one, and the one in place of that, to the end of the chain. */
function Successor({
  id,
  sources,
  of,
  seen = [],
}: {
  id: string
  sources: Sources
  of: EvidenceRecord
  seen?: readonly string[]
}) {
  const next = sources.evidence[id]
  return (
    <div className="mb-2 border-l-4 border-ink pl-3">
      <p className="label">In its place</p>
      {next === undefined ? (
        <p className="note">
          {of.title} is superseded by record {id}, which is not among the records at hand.
        </p>
      ) : (
        <>
          <p className="text-control font-semibold">
            {next.title}
            <RecordState record={next} counts />
          </p>
          <RecordBody record={next} sources={sources} />
          {next.supersededBy === null || seen.includes(next.supersededBy) ? null : (
            <Successor id={next.supersededBy} sources={sources} of={next} seen={[...seen, of.id]} />
          )}
        </>
      )}
    </div>
  )
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url
