import { redirect } from 'next/navigation'

/** A case opens at its facts. */
export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  redirect(`/cases/${(await params).caseId}/facts`)
}
