import { redirect } from 'next/navigation'
import { securePage } from '#lib/server/secure-page'

/** A case opens at its facts. */
async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  redirect(`/cases/${(await params).caseId}/facts`)
}

export default securePage('case.read', CasePage)
