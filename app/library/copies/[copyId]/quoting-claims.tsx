import Link from 'next/link'
import { count } from '#lib/domain/in-words'
import type { QuotingClaim } from '#lib/server/copies/read-quoted-page'
import { foundWords, type NumberedClaim } from './quoted-text.tsx'

export interface QuotingClaimsProps {
  here: readonly NumberedClaim[]
  /** Those whose quotation does not stand on the page that is shown. */
  elsewhere: readonly QuotingClaim[]
  counted: 'page' | 'part'
}

/** The claims that quote a copy: those on the page that is shown, and the others with where they were found. */
export function QuotingClaims({ here, elsewhere, counted }: QuotingClaimsProps) {
  return (
    <section aria-labelledby="quoting" className="mt-6 max-w-3xl">
      <h3 id="quoting" className="text-lg">
        Claims that quote it
      </h3>
      {here.length === 0 ? <p className="note">No claim is seen to quote this {counted}.</p> : null}
      <ol className="mt-1 border-t border-rule">
        {here.map(({ id, number, title, here: { found, words } }) => (
          <li key={id} className="border-b border-rule py-1.5">
            [{number}] <To id={id} title={title} />
            <span className="note block">
              <strong>{foundWords(found)}.</strong> {words}
            </span>
          </li>
        ))}
      </ol>
      {elsewhere.length === 0 ? null : (
        <details className="mt-2">
          <summary>
            {count(elsewhere.length, 'claim')} on the same source that {elsewhere.length === 1 ? 'quotes' : 'quote'}{' '}
            nothing here
          </summary>
          <ul className="mt-1 border-t border-rule">
            {elsewhere.map(({ id, title, compared }) => (
              <li key={id} className="border-b border-rule py-1.5">
                <To id={id} title={title} />
                <span className="note block">
                  <Elsewhere compared={compared} counted={counted} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const To = ({ id, title }: Pick<QuotingClaim, 'id' | 'title'>) => (
  <Link href={`/library/records/${id}`} prefetch={false} className="link break-words">
    {title}
  </Link>
)

function Elsewhere({ compared, counted }: Pick<QuotingClaim, 'compared'> & Pick<QuotingClaimsProps, 'counted'>) {
  if (compared === null) return 'Its quotation was not held against this copy as a whole: where it stands is not known.'
  const nearest = compared.pages.length === 0 ? '.' : ', the nearest words on'
  return (
    <>
      {foundWords(compared.found)}
      {compared.found ? ' on' : nearest}
      {compared.pages.map((page) => (
        <Link key={page} href={`?page=${page}`} prefetch={false} className="link ml-1">
          {counted} {page}
        </Link>
      ))}
    </>
  )
}
