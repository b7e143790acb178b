import Link from 'next/link'
import { notFound } from 'next/navigation'
import { listEntryChoices } from '#lib/server/ledger/list-entry-choices'
import { readClaim } from '#lib/server/ledger/read-claim'
import { securePage } from '#lib/server/secure-page'
import { EditClaimForm } from './edit-claim-form.tsx'

/** Changes a claim that the organisation entered. One that ships is moved or superseded, never rewritten. */
async function EditClaimPage({ params }: { params: Promise<{ recordId: string }> }) {
  const found = await readClaim((await params).recordId)
  if (!found.ok || !found.open.change) notFound()
  const { entry, version, state } = found
  const { claim, from } = entry
  const pack = from.startsWith('pack:') ? from.slice('pack:'.length) : null
  return (
    <>
      <h2 className="pt-6 text-xl">Edit a claim</h2>
      <p className="max-w-prose">
        <Link href={`/library/records/${claim.id}`} prefetch={false} className="link font-semibold break-words">
          {claim.title}
        </Link>
      </p>
      <p className="law max-w-prose">
        Its state, how it came to it and what stands against it are kept. Once a claim was tested its words stay, for
        what was checked is what was written then.
      </p>
      {state === 'as-asserted' ? null : (
        <p className="max-w-prose">
          For other words:{' '}
          <Link href={`/library/new?like=${claim.id}`} prefetch={false} className="link">
            enter a better version
          </Link>
          , and then move this one to “superseded” by it.
        </p>
      )}
      {pack === null ? null : (
        <p className="max-w-prose">
          It came with the pack {pack}. A newer version of that pack writes over what is changed here.
        </p>
      )}
      <EditClaimForm
        {...(await listEntryChoices())}
        claim={claim}
        version={version}
        state={state}
        compared={(entry.compared ?? null) !== null}
        graded={entry.grade !== null}
      />
    </>
  )
}

export default securePage('ledger.write', EditClaimPage)
