import Link from 'next/link'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { directionLabels, evidenceKindLabels } from '#lib/reporting/describe-material'
import type { LibraryHit } from '#lib/server/library/search-library'

/** What was found, and how much; each record says where it matched. */
export function Hits({ hits, query }: { hits: readonly LibraryHit[]; query: string }) {
  return (
    <>
      <p role="status" className="note">
        {hits.length === 0
          ? 'No record matches. That is not a finding that nothing is known: it says only that nothing is stored under these words.'
          : `${hits.length} ${hits.length === 1 ? 'record' : 'records'}${query === '' ? ', the newest first' : ', the best match first'}.`}
      </p>
      <ul className="mt-2 border-t border-ink">
        {hits.map(({ record, matched }) => (
          <li key={record.id} className="border-b border-rule py-2.5">
            <p>
              <Link href={`/library/records/${record.id}`} prefetch={false} className="link font-semibold">
                {record.title}
              </Link>
              {record.verification.status === 'contradicted' ? <Mark>Contradicted</Mark> : null}
              {record.supersededBy === null ? null : <Mark>Superseded</Mark>}
              {record.tags.includes('contrary') ? <Mark>Contrary material</Mark> : null}
            </p>
            <p className="max-w-prose font-serif">{record.proposition}</p>
            <p className="note">
              {sentenceCase(evidenceKindLabels[record.kind])}, {record.source.publisher},{' '}
              {formatDate(record.source.date)}; {directionLabels[record.direction]};{' '}
              {record.riskAreas.map((id) => groundQuestions[id].name.toLowerCase()).join(', ')}
              {matched.length === 0 ? '' : `. Matched in: ${matched.join(', ')}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Mark({ children }: { children: string }) {
  return <span className="label ml-3 border-b border-edge">{children}</span>
}
