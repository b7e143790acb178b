import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'
import { formatDate } from '#lib/domain/date-in-words'
import { count, sentenceCase } from '#lib/domain/in-words'
import { may } from '#lib/domain/permissions'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import { requireViewer } from '#lib/server/identity/viewer'
import { listSources } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'

/** The documents and pages that claims are found in. */
async function SourcesPage() {
  const sources = await listSources()
  const mayWrite = may(await requireViewer(), 'ledger.write')
  return (
    <>
      {mayWrite ? (
        <p className="no-print pt-4">
          <Link href="/library/sources/new" prefetch={false} className={buttonClass('primary')}>
            Enter a source
          </Link>
        </p>
      ) : null}
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
