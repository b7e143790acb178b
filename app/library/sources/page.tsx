import Link from 'next/link'
import { formatDate } from '#lib/domain/date-in-words'
import { count, sentenceCase } from '#lib/domain/in-words'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import { listSources } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'

/** The documents and pages that claims are found in. */
async function SourcesPage() {
  const sources = await listSources()
  return (
    <>
      <p role="status" className="note pt-4">
        {count(sources.length, 'source')}, by title.
      </p>
      <ul className="mt-2 border-t border-ink">
        {sources.map(({ id, title, publisher, date, kind, claims }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link href={`/library/sources/${id}`} prefetch={false} className="link font-semibold break-words">
              {title}
            </Link>
            <p className="note">
              {sentenceCase(evidenceKindLabels[kind])}, {publisher}, {date === null ? 'undated' : formatDate(date)};{' '}
              {count(claims, 'claim')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

export default securePage('ledger.read', SourcesPage)
