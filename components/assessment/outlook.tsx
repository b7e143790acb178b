import type { Assessment, Change } from '#lib/domain/assessment'
import { groundQuestions } from '#lib/domain/risk-area'
import { describeClause } from '#lib/reporting/describe-fact'
import { supportInSentence } from '#lib/reporting/describe-support'
import { asSentence, listInWords } from '#lib/reporting/in-words'
import type { Sources } from './sources.tsx'

const costWords = { low: 'little cost', medium: 'some cost', high: 'high cost' }
const delayWords = { hours: 'hours', days: 'days', weeks: 'weeks' }
const safetyWords = {
  safe: 'safe to ask',
  care: 'ask with care: decide first who asks and over which channel',
  unsafe: 'unsafe to ask without protection for the person or the family',
}

/** The smallest sets of answers that would move an area, each of which really does. */
export function WhatWouldChange({ changes, sources }: { changes: Assessment['whatWouldChange']; sources: Sources }) {
  return (
    <Part
      id="what-would-change"
      title="What would change this"
      none="No single set of answers was found that moves an area."
    >
      {changes.map((change) => (
        <li key={JSON.stringify(change)} className="border-t border-rule py-1.5">
          <p className="font-serif">
            {groundQuestions[change.area].name}: from {supportInSentence(change.from)} to {supportInSentence(change.to)}
            , if it were established that {listInWords(change.changes.map((one) => clause(one, sources)))}.
          </p>
        </li>
      ))}
    </Part>
  )
}

function clause(change: Change['changes'][number], sources: Sources): string {
  const declaration = sources.facts[change.fact]
  return declaration === undefined ? change.fact : describeClause(declaration, change.to)
}

/** Questions still open, the most useful first, with what asking costs and whether it is safe. */
export function NextEnquiries({ enquiries }: { enquiries: Assessment['nextEnquiries'] }) {
  return (
    <Part id="next-enquiries" title="What to ask next" none="No open question can move a result. Enough for now.">
      {enquiries.map((enquiry) => (
        <li key={enquiry.fact} className="border-t border-rule py-1.5">
          <p className="text-control font-semibold">{enquiry.question}</p>
          <p className="note">
            {asSentence(enquiry.why)} Could move: {listInWords(enquiry.couldMove.map((g) => groundQuestions[g].name))}.
            Asking: {costWords[enquiry.cost]}, {delayWords[enquiry.delay]}, {safetyWords[enquiry.safety]}.
          </p>
        </li>
      ))}
    </Part>
  )
}

/** The requesting state's best argument, from contrary material and from the weak points of our own. */
export function OtherSide({ points, sources }: { points: Assessment['otherSide']; sources: Sources }) {
  return (
    <Part
      id="other-side"
      title="The other side’s case"
      none="Nothing stored speaks for the other side here. They will have something."
    >
      {points.map((point) => (
        <li key={`${point.area} ${point.point}`} className="border-t border-rule py-1.5">
          <p className="label">{groundQuestions[point.area].name}</p>
          <p className="font-serif">{asSentence(point.point)}</p>
          <p className="text-control">Likely question: {point.question}</p>
          {point.evidence.length === 0 ? null : (
            <p className="note">
              Rests on: {listInWords(point.evidence.map((id) => sources.evidence[id]?.title ?? id))}.
            </p>
          )}
        </li>
      ))}
    </Part>
  )
}

const gapWords = {
  fact: 'Nobody has answered',
  rule: 'No rule speaks',
  evidence: 'No stored record',
}

/** Three different things that are missing, kept apart. */
export function Gaps({ gaps }: { gaps: Assessment['gaps'] }) {
  return (
    <Part id="gaps" title="Gaps" none="No gap was found. The library and the rule set still have limits.">
      {gaps.map((gap) => (
        <li key={JSON.stringify(gap)} className="border-t border-rule py-1.5 text-control">
          <span className="label">
            {gapWords[gap.kind]}, {groundQuestions[gap.area].name}
          </span>{' '}
          <span className="block">{asSentence(gap.what)}</span>
        </li>
      ))}
    </Part>
  )
}

function Part({ id, title, none, children }: { id: string; title: string; none: string; children: React.ReactNode[] }) {
  return (
    <section aria-labelledby={id} className="max-w-[42rem]">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children.length === 0 ? <p className="note">{none}</p> : <ul className="mt-1">{children}</ul>}
    </section>
  )
}
