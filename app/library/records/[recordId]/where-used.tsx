import Link from 'next/link'
import type { UsesOfRecord } from '#lib/server/assessments/uses-of-record'

/** The viewer's cases and issued reports that print the record, and how many were looked through for it. */
export function WhereUsed({ uses: { cases, reports, looked } }: { uses: UsesOfRecord }) {
  return (
    <section>
      <h3 className="text-lg">Your cases that print it</h3>
      <p className="note">{casesInWords(looked)}</p>
      <ul className="mt-1">
        {cases.map(({ id, reference }) => (
          <li key={id}>
            <Link href={`/cases/${id}/assessment`} prefetch={false} className="link">
              {reference}
            </Link>
          </li>
        ))}
      </ul>
      <h3 className="mt-6 text-lg">Issued reports that printed it</h3>
      <p className="note">
        {looked.reports === 0
          ? 'No report has been issued in a case of yours.'
          : `Looked for in ${count(looked.reports, 'report')} of your cases, as issued${looked.reportsNot > 0 ? `; ${count(looked.reportsNot, 'older report')} not looked at` : ''}. ${reports.length === 0 ? 'None printed it.' : ''}`}
      </p>
      <ul className="mt-1">
        {reports.map(({ id, caseId, number, reference }) => (
          <li key={id}>
            <Link href={`/cases/${caseId}/report`} prefetch={false} className="link">
              {reference}, report {number}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function casesInWords({ cases, casesNot, unreadable }: UsesOfRecord['looked']): string {
  if (cases + casesNot + unreadable === 0) return 'You have no case.'
  const left = [
    ...(casesNot > 0 ? [`${count(casesNot, 'case')} changed earlier not looked at`] : []),
    ...(unreadable > 0 ? [`${count(unreadable, 'case')} with an answer that cannot be read`] : []),
  ]
  return [`As of today, ${count(cases, 'case')} assessed`, ...left].join('; ').concat('.')
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`
