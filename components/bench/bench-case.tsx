import Link from 'next/link'
import { TableHead } from '#components/ui/table-head'
import type { CaseComparison, IssueComparison, SeenReason } from '#lib/domain/back-test'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { sentenceCase } from '#lib/domain/in-words'
import {
  agreementWords,
  describeComparison,
  describeFactsCoded,
  describeSingleMoves,
  isBeforeTheCourt,
  missingQuestions,
} from '#lib/reporting/back-test/describe-comparison'
import { decisionIssueLabels, describeHolding } from '#lib/reporting/describe-decision'
import { describeRange, describeSupport } from '#lib/reporting/describe-support'

/** One decision: a row for each issue that was before the court, engine and court side by side, with the why. */
export function BenchCase({ compared }: { compared: CaseComparison }) {
  const rows = compared.issues.filter(isBeforeTheCourt)
  const heading = `case-${compared.id}`
  return (
    <section aria-labelledby={heading} className="border-t border-ink pt-3 pb-8">
      <h2 id={heading} className="text-lg">
        <Link href={`/library/decisions/${compared.id}`} prefetch={false} className="link">
          {compared.name}
        </Link>
        , {formatDate(compared.date)}
      </h2>
      <p>{compared.court}</p>
      <p className="note">
        Read in: {forumNames[compared.forum]}. Requesting state: {compared.requestingState.name}
        {compared.ruleSet === 'general' ? ', of which no country pack speaks: general law only' : ''}. Requested state:{' '}
        {compared.requestedState}. {describeFactsCoded(compared)}
      </p>
      <Afterwards compared={compared} />
      {rows.length === 0 ? (
        <p className="note mt-2">No issue before the court is recorded.</p>
      ) : (
        <table className="mt-2 w-full text-left max-md:block">
          <TableHead columns={['Issue', 'Engine', 'Court', 'Side by side']} className="max-md:hidden" />
          <tbody className="max-md:block">
            {rows.map((row) => (
              <IssueRow key={row.issue} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <LeftOut compared={compared} />
    </section>
  )
}

function IssueRow({ row }: { row: IssueComparison }) {
  const { engine, court } = row
  return (
    <tr className="border-b border-rule align-top max-md:block">
      <th scope="row" className="py-2 pr-4 font-semibold max-md:block max-md:pb-0">
        {decisionIssueLabels[row.issue] ?? row.issue}
      </th>
      <td className="max-w-prose py-2 pr-4 max-md:block">
        <Narrow label="Engine" />
        <p>{describeSupport(engine.support).sentence}</p>
        <p className="note">{describeRange(engine.support, engine.range).sentence}</p>
      </td>
      <td className="max-w-prose py-2 pr-4 max-md:block">
        <Narrow label="Court" />
        <p>{sentenceCase(describeHolding(row.issue, court.held))}.</p>
        {court.reason === null ? null : <p className="font-serif">{court.reason}</p>}
      </td>
      <td className="max-w-prose py-2 max-md:block">
        <Narrow label="Side by side" />
        <p className="font-semibold">{sentenceCase(agreementWords[row.agreement])}</p>
        <p>{describeComparison(row)}</p>
        <Seen row={row} />
      </td>
    </tr>
  )
}

/** On a narrow screen the cells stand one under the other, and each says what its column would. */
const Narrow = ({ label }: { label: string }) => (
  <p aria-hidden="true" className="label md:hidden">
    {label}
  </p>
)

/** What the engine had before it: reasons for, reasons against, and what was missing. */
function Seen({ row }: { row: IssueComparison }) {
  const { reasons } = row.engine
  const missing = missingQuestions(row.engine.missing)
  const moves = describeSingleMoves(row.engine)
  return (
    <details className="open-in-print mt-1">
      <summary className="text-control text-accent">What the engine saw, and what was missing</summary>
      <Reasons title="Reasons for" reasons={reasons.filter(({ direction }) => direction === 'for')} />
      <Reasons title="Reasons against" reasons={reasons.filter(({ direction }) => direction === 'against')} />
      <p className="label mt-1">Not coded, and waited for</p>
      <p className="note">{missing.length === 0 ? 'Nothing.' : missing.join(' ')}</p>
      <p className="label mt-1">What would have moved it</p>
      {moves.length === 0 ? <p className="note">No single answer.</p> : null}
      {moves.map((line) => (
        <p key={line} className="note">
          {line}
        </p>
      ))}
    </details>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: readonly SeenReason[] }) {
  return (
    <>
      <p className="label mt-1">{title}</p>
      {reasons.length === 0 ? (
        <p className="note">None on the facts coded.</p>
      ) : (
        <ul aria-label={title} className="list-disc pl-5">
          {reasons.map(({ rule, weight, statement }) => (
            <li key={rule} className="font-serif">
              {statement} <span className="note">({weight})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Afterwards({ compared: { laterHistory, overturned } }: { compared: CaseComparison }) {
  if (laterHistory === null && overturned === null) return null
  return (
    <p>
      <span className="label">Later</span> {laterHistory}
      {overturned === null ? '' : ` Law until ${formatDate(overturned.day)}, ended by ${overturned.by}.`}
    </p>
  )
}

function LeftOut({ compared: { leftOut } }: { compared: CaseComparison }) {
  const ids = [...leftOut.rules, ...leftOut.evidence]
  if (ids.length === 0) return null
  return (
    <details className="open-in-print mt-2">
      <summary className="note">
        {ids.length === 1
          ? 'One rule or record rests on this decision and was left out'
          : `${ids.length} rules and records rest on this decision and were left out`}
      </summary>
      <p className="note">{ids.join(', ')}</p>
    </details>
  )
}
