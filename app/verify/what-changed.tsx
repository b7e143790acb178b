import Link from 'next/link'
import type { ReactNode } from 'react'
import { DifferenceView } from '#components/difference/difference-view'
import { asSentence, count } from '#lib/domain/in-words'
import { formatDay, formatInstant } from '#lib/reporting/format-date'
import type { KnownFile, Newer, Since } from '#lib/reporting/verification/known-file'
import type { SinceBuilt } from '#lib/reporting/verification/since-built'
import type { SinceIssue } from '#lib/reporting/verification/since-issue'
import { pageOf } from './what-it-is.tsx'

/** What has changed since a known file was made: what it rests on, and whether a later one has taken its place. */
export function WhatChanged({ file, since }: { file: KnownFile; since: Since }) {
  return (
    <section aria-labelledby="what-changed" className="mt-8">
      <h2 id="what-changed" className="text-lg">
        What has changed since
      </h2>
      {since.kind === 'built' ? <OfBundle since={since} /> : <Later file={file} newer={since.newer} />}
      {since.kind === 'unreadable' ? (
        <p className="law mt-2">
          Not known whether what it rests on has changed: an answer on file can no longer be read, so the case cannot be
          assessed now.{' '}
          <Link className="link" href={`/cases/${file.caseId}/facts`}>
            Look at it among the facts
          </Link>
          .
        </p>
      ) : null}
      {since.kind === 'compared' ? <OfIssued since={since} /> : null}
    </section>
  )
}

function Later({ file, newer }: { file: KnownFile; newer: Newer | null }): ReactNode {
  const what = file.kind === 'report' ? 'report' : 'edition'
  if (newer === null) return <p className="law mt-2">It is the last {what}: none was issued after it.</p>
  return (
    <p className="law mt-2">
      A later {what} was issued: <Link className="link" href={pageOf(file)}>{`${what} ${newer.number}`}</Link>, on{' '}
      {formatInstant(newer.issuedAt)}.
    </p>
  )
}

function OfIssued({ since: { from, on, sections } }: { since: SinceIssue }) {
  const days =
    from === on
      ? `It is held against the case as it stands, assessed as of the same day, ${formatDay(on)}.`
      : `It was assessed as of ${formatDay(from)}, and is held against the case as it stands, assessed as of ${formatDay(on)}.`
  if (sections.length === 0)
    return (
      <p className="law mt-2">
        Nothing that it rests on has changed: the same facts, rules, records and versions give the same words. {days}
      </p>
    )
  return (
    <>
      <p className="law mt-2">
        <strong>What it rests on has changed.</strong> {days} What has changed since does not make it wrong for its day.
      </p>
      <div className="mt-4">
        <DifferenceView sections={sections} before="In this file" after="Now" />
      </div>
    </>
  )
}

function OfBundle({ since: { exhibits, added, later } }: { since: SinceBuilt }) {
  const nothing = exhibits.length === 0 && added.length === 0
  return (
    <>
      <p className="law mt-2">
        {later === null
          ? 'It was not built again since.'
          : `It was built again: last on ${formatInstant(later.at)}, with ${count(later.pages, 'page')}.`}
        {nothing ? ' Each exhibit stands on the same stored copy, and none was withdrawn or added.' : ''}
      </p>
      {exhibits.length > 0 ? (
        <ul className="mt-3">
          {exhibits.map(({ number, title, what }) => (
            <li key={number} className="border-t border-rule py-2">
              <p className="font-semibold">
                {number}: {title}
              </p>
              <p>{what}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {added.length > 0 ? (
        <p className="law mt-3">Added since: {added.map((title) => asSentence(title)).join(' ')}</p>
      ) : null}
    </>
  )
}
