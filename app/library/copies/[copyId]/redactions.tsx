import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { RedactCopy } from './redact-copy.tsx'
import { RedactionLines } from './redaction-lines.tsx'

export interface RedactionsProps {
  copy: StoredCopy
  /** The copies of the same source that the viewer sees. */
  ofSource: readonly StoredCopy[]
  /** Whether there are pages to remove something from. */
  hasPages: boolean
}

/** What was redacted to make a copy, which copies were made of it in this way, and a form that makes another. */
export function Redactions({ copy, ofSource, hasPages }: RedactionsProps) {
  const { redacted } = copy
  const original = ofSource.find(({ id }) => id === redacted?.originalId)
  const twins = ofSource.filter((one) => one.redacted?.originalId === copy.id)
  return (
    <section aria-labelledby="redact" className="mt-6 max-w-3xl">
      <h3 id="redact" className="text-lg">
        Redact
      </h3>
      {redacted === null ? null : (
        <>
          <p>
            <strong>This copy is redacted.</strong>{' '}
            {original ? (
              <>
                It was made of{' '}
                <Link href={`/library/copies/${original.id}`} prefetch={false} className="link break-words">
                  {original.fileName}
                </Link>
                .
              </>
            ) : (
              'The copy that it was made of is not yours to see, or is no longer there.'
            )}
          </p>
          <RedactionLines proof={redacted} sha256={copy.sha256} />
        </>
      )}
      {twins.length === 0 ? null : (
        <>
          <p className="mt-2">{count(twins.length, 'redacted copy was', 'redacted copies were')} made of it:</p>
          <ul className="mt-1 border-t border-rule">
            {twins.map(({ id, fileName, redacted: proof }) => (
              <li key={id} className="border-b border-rule py-1.5">
                <Link href={`/library/copies/${id}`} prefetch={false} className="link break-words">
                  {fileName}
                </Link>
                <span className="note block">
                  {proof?.removals
                    .map(({ what, reason, count: places }) => `${what}: ${reason} (${count(places, 'place')})`)
                    .join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasPages ? (
        <details className="no-print mt-2">
          <summary>Make a copy without certain words or areas</summary>
          <p className="note mt-1 max-w-prose">
            This copy stays as it is. The other one is stored beside it, for the same people, as PDF. It is searched for
            the terms before it is stored; where one is still found, nothing is stored. The reasons are kept and
            printed, the terms are not.
          </p>
          <RedactCopy copyId={copy.id} />
        </details>
      ) : (
        <p className="note">It cannot be redacted: it has no pages.</p>
      )}
    </section>
  )
}
