import Link from 'next/link'
import { TableHead } from '#components/ui/table-head'
import { formatDate } from '#lib/domain/date-in-words'
import { decidedCaseKindLabels, outcomeLabel } from '#lib/reporting/describe-decision'
import { listDecidedCases } from '#lib/server/library/list-decided-cases'
import { securePage } from '#lib/server/secure-page'

/** Decisions, newest first, those that allowed removal beside those that refused it. */
async function DecisionsPage() {
  const decisions = await listDecidedCases()
  return (
    <>
      <p className="note max-w-prose py-4">
        {decisions.length} decisions. Outcomes in favour of removal are under-reported in some regions; most sources on
        this subject come from parties to the cases. Full judgments could often not be read to the end: each entry says
        how far it was checked.
      </p>
      <table className="w-full border-t border-ink text-left">
        <TableHead
          columns={['Decision', { title: 'Court or body', wideOnly: true }, 'Date', 'What became of the request']}
        />
        <tbody>
          {decisions.map((decision) => (
            <tr key={decision.id} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4 font-semibold">
                <Link href={`/library/decisions/${decision.id}`} prefetch={false} className="link">
                  {decision.name}
                </Link>
                <span className="note block font-normal">{decidedCaseKindLabels[decision.kind]}</span>
              </th>
              <td className="py-2 pr-4 max-sm:hidden">{decision.court}</td>
              <td className="py-2 pr-4 whitespace-nowrap">
                {decision.date === null ? 'day not known' : formatDate(decision.date)}
              </td>
              <td className="py-2">{outcomeLabel(decision.outcome)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export default securePage('library.read', DecisionsPage)
