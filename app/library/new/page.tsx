import { listEntryChoices } from '#lib/server/ledger/list-entry-choices'
import { securePage } from '#lib/server/secure-page'
import { NewClaimForm } from './new-claim-form.tsx'

/** Enters a claim, in a source that is there or in a new one. */
async function NewClaimPage() {
  const choices = await listEntryChoices()
  return (
    <>
      <h2 className="pt-6 text-xl">Enter a claim</h2>
      <p className="law max-w-prose">
        One proposition in your own words, one place in one source, as of a day. It begins as its source asserts it, and
        counts once somebody has read it there.
      </p>
      <NewClaimForm {...choices} />
    </>
  )
}

export default securePage('ledger.write', NewClaimPage)
