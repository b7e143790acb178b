import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { PageTabs } from '#components/ui/page-tabs'
import { caseClock } from '#lib/reporting/case-clock'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { today } from '#lib/server/clock'
import { readMovedMaterial } from '#lib/server/portfolio/list-moved-material'
import { MaterialChanged } from './material-changed.tsx'
import { RetentionWarning } from './retention-warning.tsx'

/**
 * The heading above every part of a case: code name, states, clock. Part of each page and not of a layout, which
 * the browser would keep while the facts move on.
 */
export async function CasePage({ caseId, children }: { caseId: string; children: ReactNode }) {
  const found = await readCaseHeading(caseId)
  if (!found.ok) notFound()
  const { reference, requestingState, requestedState, facts, retention } = found.heading
  const clock = caseClock(facts, today())
  const since = await readMovedMaterial(caseId)
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
        <MaterialChanged since={since} />
        <RetentionWarning caseId={caseId} retention={retention} />
        <div className="page-width pt-2">
          <PageTabs
            label="Parts of the case"
            tabs={[
              { href: `/cases/${caseId}/facts`, label: 'Facts' },
              { href: `/cases/${caseId}/assessment`, label: 'Assessment' },
              { href: `/cases/${caseId}/difference`, label: 'What changed' },
              { href: `/cases/${caseId}/report`, label: 'Report' },
              { href: `/cases/${caseId}/documents`, label: 'Documents' },
              { href: `/cases/${caseId}/bundle`, label: 'Bundle' },
              { href: `/cases/${caseId}/person`, label: 'Person' },
              { href: `/cases/${caseId}/notes`, label: 'Notes' },
              { href: `/cases/${caseId}/people`, label: 'People' },
              { href: `/cases/${caseId}/keeping`, label: 'Keeping' },
            ]}
          />
        </div>
      </div>
      {children}
    </>
  )
}
