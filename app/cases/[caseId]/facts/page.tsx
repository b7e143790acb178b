import { notFound } from 'next/navigation'
import { readCase } from '#lib/server/cases/read-case'
import { FactSheet } from './fact-sheet.tsx'

export default async function FactsPage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params
  const found = await readCase(caseId)
  if (!found.ok) notFound()
  const stored = Object.fromEntries(
    Object.entries(found.case.facts).map(([key, { entry, version, updatedAt }]) => [
      key,
      { entry, version, savedAt: updatedAt },
    ]),
  )
  return <FactSheet caseId={caseId} stored={stored} />
}
