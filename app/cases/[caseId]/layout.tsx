import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { CaseTabs } from '#components/case/case-tabs'
import { caseClock } from '#lib/reporting/case-clock'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { today } from '#lib/server/clock'

interface Props {
  params: Promise<{ caseId: string }>
  children: ReactNode
}

/** The tab shows the code name and nothing else. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readCaseHeading((await params).caseId)
  return { title: found.ok ? found.heading.reference : 'Not found' }
}

export default async function CaseLayout({ params, children }: Props) {
  const { caseId } = await params
  const found = await readCaseHeading(caseId)
  if (!found.ok) notFound()
  const { reference, requestingState, requestedState, facts } = found.heading
  const clock = caseClock(facts, today())
  return (
    <>
      <div className="border-b border-rule bg-sheet">
        <div className="page-width flex flex-wrap items-baseline gap-x-8 gap-y-1 pt-4">
          <h1 className="text-2xl">{reference}</h1>
          <p className="text-control">
            {requestingState.name} asks {requestedState.name}
          </p>
          <p className="text-control">
            {clock.date} · {clock.held} · {clock.lawyer}
          </p>
        </div>
        <div className="page-width pt-2">
          <CaseTabs caseId={caseId} />
        </div>
      </div>
      {children}
    </>
  )
}
