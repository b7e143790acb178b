import Link from 'next/link'
import { Fragment } from 'react'
import { buttonClass } from '#components/ui/button-class'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { contraryByClaim, standingWords } from '#lib/domain/ledger/contrary-slot'
import { whatAHashSays } from '#lib/domain/ledger/copy-type'
import { stateDefinitions, tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { slotDefinitions } from '#lib/reporting/describe-slot'
import type { ReadClaim } from '#lib/server/ledger/read-claim'
import { CompareQuotation } from './compare-quotation.tsx'
import { LedgerActs } from './ledger-acts.tsx'
import { TwinPart } from './twin-part.tsx'

const day = (at: string) => formatDate(at.slice(0, 10))

interface LedgerPartProps {
  read: ReadClaim
  /** Every claim that the viewer sees. */
  claims: readonly { value: string; label: string }[]
  /** The public ones among them, where one may be named to stand for this claim. */
  twins: readonly { value: string; label: string }[]
}

/** How far a claim has been tested, what stands against it, and what the checks say of it. */
export function LedgerPart({ read, claims, twins }: LedgerPartProps) {
  const { entry, source, state, standing, people, named, toDo } = read
  const who = (by: string) =>
    by === 'library'
      ? 'those who put the library together'
      : by.startsWith('pack:')
        ? `whoever made the pack ${by.slice('pack:'.length)}`
        : (people[by] ?? 'somebody who has left')
  return (
    <section aria-labelledby="ledger" className="mt-8 border-t border-ink pt-4">
      <h3 id="ledger" className="text-lg">
        In the ledger
      </h3>
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        <dt className="label">State</dt>
        <dd>
          <strong>{sentenceCase(stateWords[state])}</strong>: {stateDefinitions[state]}.
        </dd>
        <dt className="label">Source</dt>
        <dd>
          <Link href={`/library/sources/${source.id}`} prefetch={false} className="link">
            {source.title}
          </Link>
        </dd>
        <dt className="label">Tier</dt>
        <dd>
          {tierLabels[entry.claim.tier]}: {tierDefinitions[entry.claim.tier]}.
        </dd>
        <Quoted read={read} who={who} />
      </dl>
      {read.open.change ? (
        <p className="no-print mt-3">
          <Link href={`/library/records/${entry.claim.id}/edit`} prefetch={false} className={buttonClass('plain')}>
            Edit this claim
          </Link>
        </p>
      ) : null}

      <TwinPart read={read} choices={twins} />
      <h4 className="mt-5 font-semibold">What stands against it</h4>
      <p className="note">{sentenceCase(slotDefinitions[standing])}.</p>
      <ul className="mt-1 flex flex-col gap-2">
        {contraryByClaim(entry.slot).map(({ claim, said }) => (
          <li key={claim}>
            <Link href={`/library/records/${claim}`} prefetch={false} className="link">
              {named[claim]?.title ?? claim}
            </Link>
            {': '}
            {said.map(({ why, by, at }) => (
              <Fragment key={`${by} ${at}`}>
                {why}
                <span className="note block">
                  Named by {who(by)}, {day(at)}
                </span>
              </Fragment>
            ))}
          </li>
        ))}
        {entry.slot.searches.map(({ name, at, where, looked }) => (
          <li key={at}>
            Searched in {where}, for {looked}: nothing found.
            <span className="note block">
              Signed by {name}, {day(at)}
            </span>
          </li>
        ))}
      </ul>

      <h4 className="mt-5 font-semibold">How it came to its state</h4>
      {entry.came ? (
        <p>
          It came in a file, which called it {stateWords[entry.came.state]}, and said of its contrary slot:{' '}
          {standingWords[entry.came.standing]}. A file does not say who found that, and on what ground: here it began as
          asserted.
        </p>
      ) : null}
      {entry.moves.length === 0 ? (
        <p className="note">Nobody has moved it: it stands as its source asserts it.</p>
      ) : (
        <ol className="mt-1 flex flex-col gap-2">
          {entry.moves.map(({ to, by, at, ground, claims: rests }) => (
            <li key={`${at} ${to}`}>
              {sentenceCase(stateWords[to])}: {ground}
              {rests.map((id) => (
                <span key={id} className="block">
                  <Link href={`/library/records/${id}`} prefetch={false} className="link">
                    {named[id]?.title ?? id}
                  </Link>
                </span>
              ))}
              <span className="note block">
                Moved by {who(by)}, {day(at)}
              </span>
            </li>
          ))}
        </ol>
      )}

      <h4 className="mt-5 font-semibold">To do</h4>
      {toDo.length === 0 ? (
        <p className="note">The checks that run by themselves find nothing here. They see form, not truth.</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-2">
          {toDo.map(({ title, text }) => (
            <li key={text}>
              <span className="font-semibold">{title}.</span> {text}
            </li>
          ))}
        </ul>
      )}
      {read.open.move.length === 0 && !read.open.change ? null : (
        <LedgerActs
          id={entry.claim.id}
          version={read.version}
          moves={read.open.move}
          claims={claims.filter(({ value }) => value !== entry.claim.id)}
        />
      )}
    </section>
  )
}

function Quoted({ read, who }: { read: ReadClaim; who: (by: string) => string }) {
  const { entry, copies, open, version } = read
  const { compared } = entry
  const { quotation } = entry.claim
  if (quotation === null) return null
  const { original, language, translation } = quotation
  return (
    <>
      <dt className="label">Quotation</dt>
      <dd>
        <blockquote lang={language} className="border-l border-edge pl-3 font-serif">
          {original}
        </blockquote>
        {translation === null ? (
          <p className="note">In {language}; no translation is stored.</p>
        ) : (
          <>
            <blockquote lang={translation.language} className="mt-1 border-l border-edge pl-3 font-serif">
              {translation.text}
            </blockquote>
            <p className="note">Translated by {translation.translator}</p>
          </>
        )}
        {compared ? (
          <p className="mt-1">
            <strong>{compared.found ? 'Found' : 'Not found'}.</strong> {compared.says}{' '}
            <span className="note">
              Compared with{' '}
              <Link href={`/library/copies/${compared.copy}`} prefetch={false} className="link">
                a stored copy
              </Link>{' '}
              by {who(compared.by)}, {day(compared.at)}. SHA-256{' '}
              <span className="font-mono break-all">{compared.sha256}</span>. {whatAHashSays}
            </span>
          </p>
        ) : (
          <p className="note">Not compared with a stored copy.</p>
        )}
        {open.change ? <CompareQuotation id={entry.claim.id} version={version} copies={copies} /> : null}
      </dd>
    </>
  )
}
