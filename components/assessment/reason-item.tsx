import { memo } from 'react'
import type { Reason } from '#lib/domain/assessment'
import { sentenceCase } from '#lib/domain/in-words'
import { weightDefinitions } from '#lib/domain/support'
import { describeBecause } from '#lib/reporting/describe-fact'
import { formatAuthority, formatPinpoint } from '#lib/reporting/format-citation'
import { EvidenceNote } from './evidence-note.tsx'
import { Fold, type FoldAs } from './fold.tsx'
import type { Sources } from './sources.tsx'

/** Its words, the records behind it, those against it: each may be half a screen long. */
export const piecesOfReason = 3

/** One reason: its weight with what that means, its sentence, its authority, its records and those against them. */
export const ReasonItem = memo(function ReasonItem({
  reason,
  sources,
  open = false,
  foldAs: Folded = Fold,
  told = piecesOfReason,
}: {
  reason: Reason
  sources: Sources
  open?: boolean
  foldAs?: FoldAs
  /** How many of its pieces are drawn so far. */
  told?: number
}) {
  const supporting = reason.evidence.filter((used) => used.use === 'supports')
  const contrary = reason.evidence.filter((used) => used.use === 'contrary')
  return (
    <li className={`border-t border-edge py-2 ${open ? 'near-screen [contain-intrinsic-height:auto_80rem]' : ''}`}>
      <p className="note">
        <span className="label text-ink">{sentenceCase(reason.weight)}</span>: {weightDefinitions[reason.weight]}
      </p>
      <p className="font-serif">{reason.sentence}</p>
      <ul className="note mt-1">
        {reason.authorities.map((authority) => {
          const known = sources.authorities[authority.id]
          return (
            <li key={`${authority.id} ${authority.pinpoint}`}>
              {known === undefined ? authority.id : formatAuthority(known)},{' '}
              {formatPinpoint(authority.pinpoint, authority.certainty)}
            </li>
          )
        })}
      </ul>
      <Folded
        open={open}
        inPrint
        className="mt-1"
        summaryClassName="text-control text-accent"
        summary={evidenceLine(supporting.length, contrary.length, reason.direction)}
      >
        <div className="@container">
          <div className="grid gap-x-6 gap-y-2 pt-1 @lg:grid-cols-2">
            {told < 2 ? null : (
              <Records
                title="Records behind this reason"
                none="No stored record carries this reason. That is a gap in the library."
                records={supporting}
                sources={sources}
                open={open}
                foldAs={Folded}
              />
            )}
            {told < 3 ? null : (
              <Records
                title="Records against it"
                none="No contrary record is stored. That is not a sign that there is none."
                records={contrary}
                sources={sources}
                open={open}
                foldAs={Folded}
              />
            )}
          </div>
        </div>
        {reason.because.length === 0 || told < 3 ? null : (
          <Folded className="mt-1" summary={`The facts the rule saw (${reason.rule})`} summaryClassName="note">
            <ul className="note list-disc pl-5">
              {reason.because.map((because) => {
                const declaration = sources.facts[because.fact]
                return (
                  <li key={JSON.stringify(because)}>
                    {declaration === undefined
                      ? because.fact
                      : `${sentenceCase(describeBecause(declaration, because))}.`}
                  </li>
                )
              })}
            </ul>
          </Folded>
        )}
      </Folded>
    </li>
  )
})

function evidenceLine(supporting: number, contrary: number, direction: Reason['direction']): string {
  const behind = supporting === 0 ? 'No record behind this reason' : `${records(supporting)} behind this reason`
  const against = contrary === 0 ? 'none stored against it' : `${records(contrary)} against it`
  return `${behind}, ${against}${direction === 'against' ? ' (a reason against the risk)' : ''}`
}

const records = (n: number): string => (n === 1 ? '1 record' : `${n} records`)

function Records({
  title,
  none,
  records: used,
  sources,
  open,
  foldAs,
}: {
  title: string
  none: string
  records: Reason['evidence']
  sources: Sources
  open: boolean
  foldAs: FoldAs
}) {
  return (
    <div>
      <p className="label">{title}</p>
      {used.length === 0 ? (
        <p className="note border-t border-rule py-1.5">{none}</p>
      ) : (
        <ul aria-label={title}>
          {used.map((record, index) => (
            <li key={record.id}>
              <EvidenceNote
                id={record.id}
                sources={sources}
                counts={record.counts}
                open={open && index === 0}
                foldAs={foldAs}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
