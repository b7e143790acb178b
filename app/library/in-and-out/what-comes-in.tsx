'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button'
import { count, listInWords } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { standingWords } from '#lib/domain/ledger/contrary-slot'
import { tierLabels } from '#lib/reporting/describe-claim'
import type { BroughtIn } from '#lib/server/exchange/bring-in'

/** What would come of a file, or came of it: how much it is, then what is wrong with the file, then all of it in pages. */
export function WhatComesIn({
  found: { added, there, claims, skipped, leftOut },
  done,
  pending,
  add,
}: {
  found: BroughtIn
  done: boolean
  pending: boolean
  add: () => void
}) {
  const all = counted(claims.added.length, added.length)
  const here = counted(claims.there.length, there.length)
  return (
    <div className="flex flex-col gap-4">
      <div aria-live="polite">
        <p className="font-semibold">
          {all === '' ? (done ? 'Nothing was added.' : 'Nothing new.') : `${all} ${done ? 'added' : 'would be added'}.`}
        </p>
        {here === '' ? null : <p>{here} here already.</p>}
        {skipped.length === 0 ? null : (
          <p>
            {count(skipped.length, 'problem')} in the file: what it concerns {done ? 'did not' : 'would not'} come in.
            Mend it in the file and bring that again; what is here by then stays as it is.
          </p>
        )}
      </div>
      <Part title="Not read" items={skipped} show={remark} />
      <Part title="Read but for" items={leftOut} show={remark} />
      <Part
        title={done ? 'Claims that were added' : 'Claims that would be added'}
        items={claims.added}
        show={({ id, title, source, tier, state, standing }) => (
          <>
            <Named id={id} title={title} shelf="records" />
            <span className="note block">
              {source}. {tierLabels[tier]}. In the file: {stateWords[state]}; {standingWords[standing]}.
            </span>
          </>
        )}
      />
      {claims.added.length === 0 ? null : (
        <p className="note">
          {done ? 'They begin' : 'They would begin'} here as asserted, with an empty contrary slot: a file does not say
          who tested a claim, and on what ground. What the file says of it is kept with each.
        </p>
      )}
      <Part
        title={done ? 'Sources that were added' : 'Sources that would be added'}
        items={added}
        show={({ id, title, publisher, tier }) => (
          <>
            <Named id={id} title={title} shelf="sources" />
            <span className="note block">
              {publisher}. {tierLabels[tier]}.
            </span>
          </>
        )}
      />
      <Part
        title="Claims that are here already"
        items={claims.there}
        show={({ id, title, differs }) => (
          <>
            <Named id={id} title={title} shelf="records" />
            {differs.length === 0 ? null : (
              <span className="note block">
                The file has it otherwise in {listInWords(differs.map((field) => fieldWords[field] ?? field))}: it stays
                as it is here.
              </span>
            )}
          </>
        )}
      />
      <Part
        title="Sources that are here already"
        items={there}
        show={({ id, title }) => <Named id={id} title={title} shelf="sources" />}
      />
      {done || all === '' ? null : (
        <div>
          <Button look="primary" isPending={pending} onPress={add}>
            Add {all}
          </Button>
        </div>
      )}
    </div>
  )
}

const counted = (claims: number, sources: number): string =>
  listInWords([...(claims === 0 ? [] : [count(claims, 'claim')]), ...(sources === 0 ? [] : [count(sources, 'source')])])

function Named({ id, title, shelf }: { id: string | null; title: string; shelf: 'records' | 'sources' }) {
  return id === null ? (
    title
  ) : (
    <a className="link" href={`/library/${shelf}/${id}`}>
      {title}
    </a>
  )
}

/** The fields of a claim by what its form calls them. */
const fieldWords: Readonly<Record<string, string>> = {
  ...{ title: 'its title', proposition: 'its words', source: 'its source', pinpoint: 'where it is found' },
  ...{ quotation: 'the quotation', asOf: 'the day it speaks of', eventDate: 'the event date', figure: 'the figure' },
  ...{ direction: 'its direction', riskAreas: 'the risk areas', elements: 'the elements it serves' },
  ...{ rules: 'the rules beside which it stands', tags: 'the tags' },
}

const remark = ({ where, reason }: { where: string; reason: string }) => `${where}: ${reason}`

const onPage = 50

function Part<T>({ title, items, show }: { title: string; items: readonly T[]; show: (item: T) => ReactNode }) {
  const [from, setFrom] = useState(0)
  if (items.length === 0) return null
  const to = Math.min(from + onPage, items.length)
  return (
    <section aria-label={title}>
      <h3 className="font-semibold">
        {title} ({items.length})
      </h3>
      <ul className="mt-1 flex flex-col gap-1">
        {items.slice(from, to).map((item, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: before they are added they have no id, and the list does not change
          <li key={from + place} className="break-words">
            {show(item)}
          </li>
        ))}
      </ul>
      {items.length <= onPage ? null : (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <Button isDisabled={from === 0} onPress={() => setFrom(from - onPage)}>
            Before
          </Button>
          <Button isDisabled={to === items.length} onPress={() => setFrom(from + onPage)}>
            Next
          </Button>
          <span aria-live="polite">
            {from + 1} to {to} of {items.length}
          </span>
        </p>
      )}
    </section>
  )
}
