import Link from 'next/link'
import { type CitedAuthority, citeAuthority } from '#lib/reporting/format-citation'

export interface BasisProps {
  basis: readonly { authority: string; pinpoint: string | null; certainty: 'read' | 'secondary' | 'from-memory' }[]
  authorities: Readonly<Record<string, CitedAuthority>>
}

/** What a rule or test rests on, each with its pinpoint and how sure that is. */
export function LegalBasis({ basis, authorities }: BasisProps) {
  return (
    <ul className="flex flex-col gap-1">
      {basis.map((one) => {
        const authority = authorities[one.authority]
        return (
          <li key={`${one.authority} ${one.pinpoint}`}>
            {authority === undefined ? (
              one.authority
            ) : (
              <Link href={`/rule-book/authorities/${one.authority}`} prefetch={false} className="link">
                {citeAuthority(authority, one)}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
