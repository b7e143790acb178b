import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AssessmentView } from '#components/assessment/assessment-view'
import { isCalendarDate } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import { facts } from '#lib/domain/facts/catalogue'
import { assessCase } from '#lib/server/assessments/assess-case'
import { readMaterialOf } from '#lib/server/ledger/read-material'
import { readToDoOf } from '#lib/server/ledger/read-to-do'
import { securePage } from '#lib/server/secure-page'
import { ToDoList } from '../../../library/to-do/to-do-list.tsx'
import { CasePage } from '../case-page.tsx'
import { MaterialChanged } from '../material-changed.tsx'
import { MaterialPictures } from './material-pictures.tsx'

export const metadata: Metadata = { title: 'Assessment' }

/** The case as the engine sees it, on the facts as they stand now, today or on the day asked for. */
async function AssessmentPage({
  params,
  searchParams,
}: {
  params: Promise<{ caseId: string }>
  searchParams: Promise<{ asOf?: string | string[] }>
}) {
  const { caseId } = await params
  const { asOf } = await searchParams
  const day = typeof asOf === 'string' && isCalendarDate(asOf) ? asOf : undefined
  const found = await assessCase(caseId, day === undefined ? {} : { assessedOn: day })
  if (!found.ok) return found.reason === 'unreadable' ? redirect(`/cases/${caseId}/facts`) : notFound()
  const { assessment, caseFile, evidence, authorities, since } = found
  const toDo = await readToDoOf({ id: caseId, facts: caseFile.facts, records: Object.keys(evidence) })
  return (
    <CasePage caseId={caseId}>
      <MaterialChanged since={since} />
      <div className="page-width pt-6 pb-16">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <p className="text-control">
            Assessed as of {formatDate(assessment.assessedOn)}
            {asOf !== undefined && day === undefined ? ' (the day asked for does not exist, so today was taken)' : ''}.
            Only rules in force, decisions given and records published by then count.
          </p>
          <form className="no-print flex items-end gap-2">
            <label className="flex flex-col gap-0.5">
              <span className="label">As of another day</span>
              <input
                type="text"
                name="asOf"
                defaultValue={assessment.assessedOn}
                pattern="\d{4}-\d{2}-\d{2}"
                title="YYYY-MM-DD"
                className="min-h-8 w-32 rounded-xs border border-edge bg-paper px-2 text-control"
              />
            </label>
            <button type="submit" className="min-h-8 rounded-xs border border-edge px-3 text-control hover:border-ink">
              Assess
            </button>
          </form>
        </div>
        <div className="mt-4">
          <AssessmentView
            assessment={assessment}
            sources={{ evidence, facts, authorities, assessedOn: assessment.assessedOn }}
          />
        </div>
        <section aria-labelledby="to-check" className="no-print mt-8 border-t-2 border-ink pt-3">
          <h2 id="to-check" className="text-xl">
            To check in the material of this case
          </h2>
          <p className="note max-w-prose">
            {toDo.length === 0
              ? 'The checks that run by themselves find nothing in the records printed above. They see form, not truth.'
              : 'What the checks that run by themselves find in the records printed above. They settle nothing: each says where somebody has to look, and what would settle it.'}
          </p>
          <ToDoList list={toDo} />
        </section>
        <MaterialPictures material={await readMaterialOf(Object.keys(evidence))} />
      </div>
    </CasePage>
  )
}

export default securePage('case.assess', AssessmentPage)
