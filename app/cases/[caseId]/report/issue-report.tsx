'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { issueReportAction } from './actions.ts'

type Outcome = Awaited<ReturnType<typeof issueReportAction>>

/** The button, and what came of it. */
export function IssueReport({ caseId }: { caseId: string }) {
  const [issuing, startIssuing] = useTransition()
  const [outcome, setOutcome] = useState<Outcome | 'no-connection' | null>(null)
  return (
    <div className="mt-5">
      <Button
        look="primary"
        isPending={issuing}
        onPress={() =>
          startIssuing(async () => {
            setOutcome(await issueReportAction({ caseId }).catch(() => 'no-connection' as const))
          })
        }
      >
        {issuing ? 'Issuing …' : 'Issue the report'}
      </Button>
      {outcome === null ? null : <Said outcome={outcome} />}
    </div>
  )
}

function Said({ outcome }: { outcome: Outcome | 'no-connection' }) {
  if (outcome === 'no-connection')
    return (
      <Notice title="The server could not be reached." urgent>
        <p>
          No report was issued as far as this page knows. Reload the page to see whether one stands in the list, then
          try again.
        </p>
      </Notice>
    )
  if (outcome.ok)
    return (
      <Notice title={`Report ${outcome.number} is issued.`}>
        <p>
          <a className="link" href={`/api/reports/${outcome.id}`} download>
            Download the PDF
          </a>
        </p>
      </Notice>
    )
  return (
    <Notice title="No report was issued." urgent>
      <p>
        {outcome.reason === 'changed-meanwhile'
          ? 'The facts were being changed at the same moment. Nothing was lost; issue it again.'
          : outcome.reason === 'not-found'
            ? 'This case is no longer there, or no longer yours.'
            : outcome.reason === 'unreadable'
              ? 'An answer on file no longer fits the questions that are asked. Mend it among the facts first.'
              : outcome.message}
      </p>
    </Notice>
  )
}
