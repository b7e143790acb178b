import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readCase } from '#lib/server/cases/read-case'
import { securePage } from '#lib/server/secure-page'
import { CasePage } from '../case-page.tsx'
import { FactSheet } from './fact-sheet.tsx'
import { UnreadableFacts } from './unreadable-facts.tsx'

export const metadata: Metadata = { title: 'Facts' }

async function FactsPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const found = await readCase(caseId)
  if (!found.ok) notFound()
  const stored = Object.fromEntries(
    Object.entries(found.case.facts).map(([key, { entry, version, updatedAt }]) => [
      key,
      { entry, version, savedAt: updatedAt },
    ]),
  )
  return (
    <CasePage caseId={caseId}>
      <UnreadableFacts caseId={caseId} facts={found.case.unreadable} />
      <FactSheet caseId={caseId} stored={stored} />
    </CasePage>
  )
}

export default securePage('case.read', FactsPage)
