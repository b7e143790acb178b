import { listSourceChoices } from '#lib/server/ledger/list-entry-choices'
import { securePage } from '#lib/server/secure-page'
import { NewSourceForm } from './new-source-form.tsx'

/** Enters a source by itself. */
async function NewSourcePage() {
  return (
    <>
      <h2 className="pt-6 text-xl">Enter a source</h2>
      <p className="law max-w-prose">
        A document or page that claims are found in, with what is known of who speaks in it. What nobody knows stays
        “not known”: it can be added later.
      </p>
      <NewSourceForm sources={await listSourceChoices()} />
    </>
  )
}

export default securePage('ledger.write', NewSourcePage)
