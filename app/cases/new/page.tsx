import type { Metadata } from 'next'
import { proposeCodeName } from '#lib/server/cases/propose-code-name'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { securePage } from '#lib/server/secure-page'
import { doorOf } from './doors.ts'
import { NewCaseForm } from './new-case-form.tsx'

export const metadata: Metadata = { title: 'New case' }

async function NewCasePage({ searchParams }: { searchParams: Promise<{ for?: string | string[] }> }) {
  const door = doorOf((await searchParams).for)
  const states = await listJurisdictions()
  return (
    <div className="page-width pt-8 pb-16">
      <h1 className="text-2xl">{door.title}</h1>
      <p className="law mt-3">{door.lead}</p>
      <NewCaseForm
        door={door.id}
        codeName={proposeCodeName()}
        states={states.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </div>
  )
}

export default securePage('case.open', NewCasePage)
