import Link from 'next/link'
import { buttonClass } from '#components/ui/button-class'
import { count } from '#lib/domain/in-words'
import type { ClaimLink, ReadClaim } from '#lib/server/ledger/read-claim'
import { NameTwin } from './name-twin.tsx'

interface TwinPartProps {
  read: ReadClaim
  /** The public claims that it can be chosen from; empty where nobody may choose. */
  choices: readonly { value: string; label: string }[]
}

/** Which public claim stands for this one, or for which it stands: both ways, for those who may see both. */
export function TwinPart({ read, choices }: TwinPartProps) {
  const { twin, standsFor, open, entry, version } = read
  const { id } = entry.claim
  if (twin === null && standsFor.length === 0 && !open.twin) return null
  return (
    <section aria-labelledby="twin">
      <h4 id="twin" className="mt-5 font-semibold">
        Publishable twin
      </h4>
      {standsFor.length === 0 ? null : (
        <>
          <p>In what others get, this claim stands for what they may not see:</p>
          <ul>
            {standsFor.map((one) => (
              <li key={one.id}>
                <ClaimTitle claim={one} />
              </li>
            ))}
          </ul>
          <p className="note">Only those who may see both are told so.</p>
        </>
      )}
      {twin === null ? null : (
        <p>
          In reports and packs that others get, <ClaimTitle claim={twin} />{' '}
          {twin.stands
            ? 'stands for this claim.'
            : 'no longer stands for this claim, for one of the two changed its tier.'}
        </p>
      )}
      {twin === null || twin.missingRules === 0 ? null : (
        <p className="note">
          It does not stand beside {count(twin.missingRules, 'rule')} of this claim.{' '}
          {twin.ships
            ? 'It ships with the library, and stands where the rule book places it.'
            : 'Name it again to put it there.'}
        </p>
      )}
      {open.twin ? (
        <>
          {twin === null ? (
            <p className="note">
              None is named: reports and packs that others get say nothing of this claim, and nothing in its place.
            </p>
          ) : null}
          <NameTwin
            id={id}
            version={version}
            named={twin?.id ?? null}
            choices={choices.filter(({ value }) => value !== id)}
          />
          <p className="no-print mt-2">
            <Link href={`/library/records/${id}/twin`} prefetch={false} className={buttonClass('plain')}>
              Write the words to be published
            </Link>
          </p>
        </>
      ) : null}
    </section>
  )
}

const ClaimTitle = ({ claim }: { claim: ClaimLink }) => (
  <Link href={`/library/records/${claim.id}`} prefetch={false} className="link break-words">
    {claim.title}
  </Link>
)
