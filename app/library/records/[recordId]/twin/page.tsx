import Link from 'next/link'
import { notFound } from 'next/navigation'
import { listEntryChoices, listSourceChoices } from '#lib/server/ledger/list-entry-choices'
import { readClaim } from '#lib/server/ledger/read-claim'
import { securePage } from '#lib/server/secure-page'
import { nothingTyped } from '../../../new/typed-claim.ts'
import { TwinForm } from './twin-form.tsx'

/** Enters a public claim that stands for one that is not, in words that were written to be published. */
async function TwinPage({ params }: { params: Promise<{ recordId: string }> }) {
  const found = await readClaim((await params).recordId)
  if (!found.ok || !found.open.twin) notFound()
  const { claim } = found.entry
  const { asOf, direction, riskAreas, rules, elements } = claim
  const choices = { ...(await listEntryChoices()), sources: await listSourceChoices('public') }
  return (
    <>
      <h2 className="pt-6 text-xl">Write the words to be published</h2>
      <p className="law max-w-prose">
        A public claim that stands for one that is not, in reports and packs that others get. It says no more than may
        be known, and names a source that anybody may open. Nothing in it tells that another claim stands behind it.
      </p>
      <section aria-labelledby="behind" className="mt-4 max-w-prose border-l border-edge pl-3">
        <h3 id="behind" className="label">
          The claim for which it will stand
        </h3>
        <p>
          <Link href={`/library/records/${claim.id}`} prefetch={false} className="link font-semibold break-words">
            {claim.title}
          </Link>
        </p>
        <p className="font-serif break-words">{claim.proposition}</p>
        <p className="note">
          Its words, source and tags are not taken over. The day, what it does, areas, rules and elements are: look at
          each.
        </p>
      </section>
      <TwinForm
        id={claim.id}
        version={found.version}
        choices={choices}
        begun={{ ...nothingTyped, asOf, direction, areas: riskAreas, rules, elements }}
      />
    </>
  )
}

export default securePage('ledger.write', TwinPage)
