import { notFound } from 'next/navigation'
import { FactsAdded } from '#components/library/facts-added'
import { SourceList } from '#components/library/source-list'
import { issues } from '#lib/domain/back-test'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import {
  decisionIssueLabels,
  decisionVerificationLabels,
  describeHolding,
  outcomeLabel,
} from '#lib/reporting/describe-decision'
import { readDecidedCase } from '#lib/server/library/read-decided-case'
import { securePage } from '#lib/server/secure-page'

/** One decision: what was raised, what was held on each issue, where, and how far it was checked. */
async function DecisionPage({ params }: { params: Promise<{ decisionId: string }> }) {
  const found = await readDecidedCase((await params).decisionId)
  if (!found.ok) notFound()
  const { decidedCase: decision } = found
  const recorded = issues
    .map((id) => ({ id, ...decision.issues[id] }))
    .filter(({ raised, held }) => raised !== null || held !== null)
  return (
    <article className="grid gap-x-12 gap-y-8 pt-6 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
      <div>
        <h2 className="text-xl">{decision.name}</h2>
        <p>
          {decision.court}, {decision.date === null ? 'day not known' : formatDate(decision.date)}
        </p>
        <p className="note">{decision.citations.join('; ')}</p>
        <p className="mt-3">{outcomeLabel(decision.outcome)}</p>
        <h3 className="mt-6 text-lg">Issue by issue</h3>
        {recorded.length === 0 ? <p className="note">No holding on any issue is known.</p> : null}
        <dl className="border-t border-ink">
          {recorded.map((issue) => (
            <div key={issue.id} className="border-b border-rule py-2">
              <dt className="font-semibold">
                {decisionIssueLabels[issue.id] ?? issue.id}: {describeHolding(issue.id, issue.held)}
              </dt>
              {issue.reason === null ? null : <dd className="font-serif">{issue.reason}</dd>}
              <dd className="note">
                {issue.pinpoint === null ? 'No pinpoint.' : `Para. ${issue.pinpoint}`}
                {issue.pinpoint_basis === null ? '' : ` Basis: ${issue.pinpoint_basis}. Check before citing.`}
              </dd>
            </div>
          ))}
        </dl>
        <FactsAdded facts={decision.facts} />
        {decision.later_history === null ? null : (
          <p className="mt-4">
            <span className="label">Later</span> {decision.later_history}
          </p>
        )}
        {decision.notes === null ? null : <p className="note mt-2">{decision.notes}</p>}
      </div>
      <aside aria-label="How far it was checked">
        <h3 className="text-lg">How far it was checked</h3>
        <p>{sentenceCase(decisionVerificationLabels[decision.verified])}.</p>
        <p className="note">{decision.verification_note}</p>
        <SourceList addresses={decision.source_urls} />
      </aside>
    </article>
  )
}

export default securePage('library.read', DecisionPage)
