import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatDate } from '#lib/domain/date-in-words'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '#lib/server/identity/viewer'
import { listReports } from '#lib/server/reports/list-reports'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { IssueReport } from './issue-report.tsx'

export const metadata: Metadata = { title: 'Report' }

/** The reports issued in a case, and the button that issues one. */
async function ReportPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const [viewer, found] = [await requireViewer(), await listReports(caseId)]
  if (!found.ok) notFound()
  return (
    <CasePage caseId={caseId}>
      <div className="page-width grid gap-x-12 gap-y-8 pt-8 pb-16 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <section aria-labelledby="issue">
          <h2 id="issue" className="text-xl">
            Issue a report
          </h2>
          <p className="law mt-3">
            Issuing freezes the facts, the questions as they were asked, every finding with its reasons, the rule set,
            the library and your name, as they are now. The report does not change afterwards; when the facts change,
            issue another.
          </p>
          <p className="note mt-2 max-w-prose">
            What stands against, what is unknown and the limits of the material are always printed. The document uses
            the code name; check the places in the material that were typed beside the answers for names before you hand
            it on.
          </p>
          <IssueReport caseId={caseId} />
          {may(viewer, 'ledger.counsel') && may(viewer, 'case.export') ? <ForCounsel caseId={caseId} /> : null}
        </section>
        <section aria-labelledby="issued">
          <h2 id="issued" className="text-xl">
            Issued
          </h2>
          {found.reports.length === 0 ? (
            <p className="note mt-3">No report has been issued in this case.</p>
          ) : (
            <ul className="mt-3 border-t border-ink">
              {found.reports.map((report) => (
                <li key={report.id} className="border-b border-rule py-3">
                  <p className="font-semibold">
                    <a className="link" href={`/api/reports/${report.id}`} download>
                      Report {report.number} (PDF)
                    </a>
                  </p>
                  <p className="text-control">
                    Issued on {formatDate(report.issuedAt.slice(0, 10))} by {report.author}
                  </p>
                  <p className="text-control">
                    <a className="link" href={`/cases/${caseId}/difference?from=report-${report.number}&to=now`}>
                      What changed since report {report.number}
                    </a>
                  </p>
                  <p className="note break-all">SHA-256 of the file: {report.pdfSha256}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </CasePage>
  )
}

/** The report as it stands, with what is kept for lawyers: a draft that is kept nowhere. */
const ForCounsel = ({ caseId }: { caseId: string }) => (
  <>
    <h3 className="mt-8 text-lg">For counsel only</h3>
    <p className="note mt-1 max-w-prose">
      A draft of the report that prints what is marked for counsel in the library as well. It says so on every page. It
      is not kept here, has no number and cannot be verified; what is issued never has such material.
    </p>
    <ul className="mt-2">
      {(['pdf', 'docx'] as const).map((format) => (
        <li key={format}>
          <a className="link" href={`/api/cases/${caseId}/export?format=${format}&tier=counsel-only`} download>
            Draft for counsel only ({format === 'pdf' ? 'PDF' : 'Word'})
          </a>
        </li>
      ))}
    </ul>
  </>
)

export default securePage('report.list', ReportPage)
