import type { Metadata } from 'next'
import { formatDate } from '#lib/domain/date-in-words'
import { may } from '#lib/domain/permissions'
import { requireViewer } from '#lib/server/identity/viewer'
import { listPacks } from '#lib/server/packs/list-packs'
import { securePage } from '#lib/server/secure-page'
import { MakePack } from './make-pack.tsx'
import { TakePack } from './take-pack.tsx'

export const metadata: Metadata = { title: 'Packs' }

/** Evidence packs: made here for others, and taken in from others. */
async function PacksPage() {
  const viewer = await requireViewer()
  const { fingerprint, made, taken } = await listPacks()
  const writes = may(viewer, 'ledger.write')
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="take">
        <h2 id="take" className="pt-6 text-xl">
          Take a pack in
        </h2>
        <p className="law max-w-prose">
          A pack brings claims with their sources, states and contrary slots. You first see what it would change, and
          which of your cases print it. Nothing of it is taken before that.
        </p>
        {writes ? <TakePack /> : null}
        <Taken taken={taken} />
      </section>
      <section aria-labelledby="make">
        <h2 id="make" className="pt-6 text-xl">
          Make a pack
        </h2>
        <p className="law max-w-prose">
          Everything public that was entered here, signed, with all that it names. What is for counsel or sealed enters
          none. Tell whoever takes it the fingerprint of this installation’s key, on another way than the pack goes:
        </p>
        <p className="mt-2 font-mono text-control break-words select-all">{fingerprint}</p>
        {writes ? <MakePack names={[...new Set(made.map(({ name }) => name))]} /> : null}
        {made.length === 0 ? null : (
          <ul className="mt-6 border-t border-ink">
            {made.map(({ id, name, version, claims, changes, madeAt }) => (
              <li key={id} className="border-b border-rule py-2.5">
                <a className="link font-semibold" href={`/api/packs/${id}/content`} download>
                  {name}, version {version}
                </a>
                <p className="note">
                  {formatDate(madeAt.slice(0, 10))}, {claims} {claims === 1 ? 'claim' : 'claims'}.{' '}
                  {changes.at(-1)?.what}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}

function Taken({ taken }: { taken: Awaited<ReturnType<typeof listPacks>>['taken'] }) {
  if (taken.length === 0) return <p className="note mt-6">No pack was taken in yet.</p>
  return (
    <ul className="mt-6 border-t border-ink">
      {taken.map(({ name, version, claims, changes, fingerprint, setAside, madeAt }) => (
        <li key={name} className="border-b border-rule py-2.5">
          <p className="font-semibold">
            {name}, version {version}
          </p>
          <p className="note">
            Taken in on {formatDate(madeAt.slice(0, 10))}, {claims} {claims === 1 ? 'claim' : 'claims'}.
            {setAside === 0 ? '' : ` ${setAside} moves made here were set aside.`}
          </p>
          <ul className="note">
            {changes.map((change) => (
              <li key={change.version}>
                Version {change.version}, {formatDate(change.madeAt.slice(0, 10))}: {change.what}
              </li>
            ))}
          </ul>
          <p className="note font-mono break-words">{fingerprint}</p>
        </li>
      ))}
    </ul>
  )
}

export default securePage('ledger.read', PacksPage)
