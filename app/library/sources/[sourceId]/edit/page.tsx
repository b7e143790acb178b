import Link from 'next/link'
import { notFound } from 'next/navigation'
import { count } from '#lib/domain/in-words'
import { listSourceChoices } from '#lib/server/ledger/list-entry-choices'
import { readSource } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'
import { EditSourceForm } from './edit-source-form.tsx'

/** Changes a source that the organisation entered, or writes down what is known about one that ships. */
async function EditSourcePage({ params }: { params: Promise<{ sourceId: string }> }) {
  const found = await readSource((await params).sourceId)
  if (!found.ok) notFound()
  const { row: _row, madeBy: _madeBy, from, ...source } = found.source
  const ships = from === 'library'
  const pack = from.startsWith('pack:') ? from.slice('pack:'.length) : null
  return (
    <>
      <h2 className="pt-6 text-xl">Edit a source</h2>
      <p className="max-w-prose">
        <Link href={`/library/sources/${source.id}`} prefetch={false} className="link font-semibold break-words">
          {source.title}
        </Link>
      </p>
      <p className="law max-w-prose">
        {ships
          ? 'This source ships with the library. How it is cited stays as it shipped; what is known about it is written here, for this organisation.'
          : `How it is cited, and what is known of who speaks. ${
              found.claims.length === 0
                ? 'No claim rests on it yet.'
                : `${count(found.claims.length, 'claim')} found in it: what is changed here is changed for each.`
            }`}{' '}
        The grade is derived from these facts.
      </p>
      {pack === null ? null : (
        <p className="max-w-prose">
          It came with the pack {pack}. A newer version of that pack writes over what is changed here.
        </p>
      )}
      <EditSourceForm source={source} version={found.version} ships={ships} sources={await listSourceChoices()} />
    </>
  )
}

export default securePage('ledger.write', EditSourcePage)
