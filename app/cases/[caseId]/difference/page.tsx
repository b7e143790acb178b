import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { DifferenceView } from '#components/difference/difference-view'
import { describeDifference, differenceInOneLine } from '#lib/reporting/difference/describe-difference'
import { compareCase, type Moment } from '#lib/server/assessments/compare-case'
import { listReports } from '#lib/server/reports/list-reports'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { MomentPicker } from './moment-picker.tsx'
import { type IssuedReport, momentInWords, momentOf } from './moments.ts'

export const metadata: Metadata = { title: 'What changed' }

type Asked = Record<'from' | 'fromDay' | 'to' | 'toDay', string>

/** What changed in a case: between two reports, since a report, or between two days. The address says which. */
async function DifferencePage({
  params,
  searchParams,
}: {
  params: Promise<{ caseId: string }>
  searchParams: Promise<Partial<Record<keyof Asked, string | string[]>>>
}) {
  const { caseId } = await params
  const found = await listReports(caseId)
  if (!found.ok) notFound()
  const asked = askedFor(await searchParams, found.reports)
  const from = momentOf(asked.from, asked.fromDay)
  const to = momentOf(asked.to, asked.toDay)
  return (
    <CasePage caseId={caseId}>
      <div className="page-width pt-6 pb-16">
        <h2 className="text-xl">What changed</h2>
        <form className="no-print mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
          <MomentPicker name="from" label="Before" reports={found.reports} asked={asked.from} day={asked.fromDay} />
          <MomentPicker name="to" label="After" reports={found.reports} asked={asked.to} day={asked.toDay} />
          <button type="submit" className="min-h-8 rounded-xs border border-edge px-3 text-control hover:border-ink">
            Compare
          </button>
        </form>
        {from === undefined || to === undefined ? (
          <p className="law mt-4">
            {found.reports.length === 0
              ? 'No report has been issued in this case yet. The facts on file now can be compared as of two days: choose “As of a day” and type it as YYYY-MM-DD.'
              : 'Choose the two sides. A day is typed as YYYY-MM-DD, and has to exist.'}
          </p>
        ) : (
          <Compared caseId={caseId} from={from} to={to} reports={found.reports} />
        )}
      </div>
    </CasePage>
  )
}

/** Where nothing is asked: since the last report, or nothing yet. */
function askedFor(given: Partial<Record<keyof Asked, string | string[]>>, reports: readonly IssuedReport[]): Asked {
  const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const last = reports[0]
  return {
    from: text(given.from) ?? (last === undefined ? 'day' : `report-${last.number}`),
    fromDay: text(given.fromDay) ?? '',
    to: text(given.to) ?? 'now',
    toDay: text(given.toDay) ?? '',
  }
}

async function Compared({
  caseId,
  from,
  to,
  reports,
}: {
  caseId: string
  from: Moment
  to: Moment
  reports: readonly IssuedReport[]
}) {
  const compared = await compareCase(caseId, from, to)
  if (!compared.ok && compared.reason === 'unreadable') redirect(`/cases/${caseId}/facts`)
  if (!compared.ok) return <p className="law mt-4">This case has no report of that number. Choose another.</p>
  const sections = describeDifference(compared.difference, compared.sources)
  const [before, after] = [momentInWords(from, reports), momentInWords(to, reports)]
  return (
    <>
      <p className="law mt-4">
        Before: {before}. After: {after}. {differenceInOneLine(sections)}
      </p>
      <p className="note mt-1 mb-6 max-w-prose">
        A report is compared as it was issued. A day is the facts on file now, under the rules in force, the decisions
        given and the records published by that day.
      </p>
      <DifferenceView sections={sections} before={before} after={after} />
    </>
  )
}

export default securePage('case.assess', DifferencePage)
