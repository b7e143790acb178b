import type { Metadata } from 'next'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '#lib/server/identity/viewer'
import { securePage } from '#lib/server/secure-page'
import { BringIn } from './bring-in.tsx'
import { TakeOut } from './take-out.tsx'

export const metadata: Metadata = { title: 'In and out' }

/** Where claims and sources leave as files and come in. */
async function InAndOutPage() {
  const viewer = await requireViewer()
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="out">
        <h2 id="out" className="pt-6 text-xl">
          Take claims out
        </h2>
        <p className="law max-w-prose">
          Each claim leaves with its source, its state and what its contrary slot holds. What is sealed is in no file.
          Whoever has the file can read it; that you took it stands in the trail.
        </p>
        <TakeOut counsel={may(viewer, 'ledger.counsel')} />
      </section>
      {may(viewer, 'ledger.write') ? (
        <section aria-labelledby="in">
          <h2 id="in" className="pt-6 text-xl">
            Bring sources and claims in
          </h2>
          <p className="law max-w-prose">
            From a reference manager, as CSL-JSON, RIS or BibTeX, or from a file in which claims were taken out here or
            elsewhere. A table of your own has the columns of one that is taken out here, and may leave the ids empty.
            You first see what would come in and what could not be read. Nothing comes in wider than the file says, and
            no claim comes in as tested.
          </p>
          <BringIn />
        </section>
      ) : null}
    </div>
  )
}

export default securePage('ledger.read', InAndOutPage)
