import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { buttonClass } from '#components/ui/button-class'
import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { stateWords } from '#lib/domain/ledger/claim-state'
import { notOpenSource, notOpenWords } from '#lib/domain/ledger/open-origins'
import {
  answerLabels,
  interestLabels,
  standingLabels,
  tierDefinitions,
  tierLabels,
} from '#lib/reporting/describe-claim'
import { evidenceKindLabels } from '#lib/reporting/describe-material'
import { listCopies } from '#lib/server/copies/list-copies'
import { readSource } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'
import { AddCopy } from './add-copy.tsx'

/** One source: who speaks, from where they have it, and what is claimed on it. */
async function SourcePage({ params }: { params: Promise<{ sourceId: string }> }) {
  const found = await readSource((await params).sourceId)
  if (!found.ok) notFound()
  const { source, claims, restsOn, repeatedBy } = found
  const { about, origin } = source
  const copies = await listCopies(source.id)
  return (
    <article className="max-w-3xl pt-6">
      <h2 className="text-xl break-words">{source.title}</h2>
      <p className="note mt-1">
        {sentenceCase(evidenceKindLabels[source.kind])}, {source.author === null ? '' : `${source.author}, `}
        {source.publisher}, {source.date === null ? 'undated' : formatDate(source.date)}
      </p>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        <Row term="Who they are">
          {standingLabels[about.standing]}. {about.whoTheyAre ?? 'Nobody has written down who they are.'}
        </Row>
        <Row term="Method stated">
          {answerLabels[about.methodStated]}. {about.method ?? ''}
        </Row>
        <Row term="Interest">
          {interestLabels[about.interest]}. {about.interestNote ?? ''}
        </Row>
        <Row term="Origin">
          {origin.kind === 'primary'
            ? 'Primary: it tells what it found itself.'
            : origin.kind === 'not-stated'
              ? 'Not known: nobody has entered whose words it has.'
              : 'It repeats:'}
          <SourceLinks
            sources={restsOn}
            more={origin.kind === 'repeats' && origin.sources.includes(notOpenSource) ? notOpenWords : undefined}
          />
        </Row>
        {repeatedBy.length === 0 ? null : (
          <Row term="Repeated by">
            <SourceLinks sources={repeatedBy} />
          </Row>
        )}
        <Row term="Language">{source.language ?? 'Not known.'}</Row>
        <Row term="Address">
          {source.url ?? 'None recorded.'}
          {source.accessedOn === null ? '' : ` Opened on ${formatDate(source.accessedOn)}.`}
        </Row>
        <Row term="Tier">
          {tierLabels[source.tier]}: {tierDefinitions[source.tier]}.
        </Row>
      </dl>
      {found.mayWrite ? (
        <p className="no-print mt-4">
          <Link href={`/library/sources/${source.id}/edit`} prefetch={false} className={buttonClass('plain')}>
            {source.from === 'library' ? 'Write down what is known about it' : 'Edit this source'}
          </Link>
        </p>
      ) : null}
      <h3 className="mt-6 text-lg">Stored copies</h3>
      {copies.length === 0 ? <p className="note">No copy of it is stored.</p> : null}
      <ul className="mt-1">
        {copies.map(({ id, fileName, storedAt, verdict }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <Link href={`/library/copies/${id}`} prefetch={false} className="link break-words">
              {fileName}
            </Link>
            <span className="note ml-2">
              {formatDate(storedAt.slice(0, 10))}
              {verdict.kind === 'clean' ? '' : ', in quarantine'}
            </span>
          </li>
        ))}
      </ul>
      {found.mayWrite ? <AddCopy source={source.id} widest={source.tier} /> : null}
      <h3 className="mt-6 text-lg">Claims found in it</h3>
      <ul className="mt-1 border-t border-rule">
        {claims.map(({ id, title, state }) => (
          <li key={id} className="border-b border-rule py-1.5">
            <Link href={`/library/records/${id}`} prefetch={false} className="link break-words">
              {title}
            </Link>
            <span className="note ml-2">{stateWords[state]}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}

interface SourceLinksProps {
  sources: readonly { id: string; title: string }[]
  /** What is there beside them and is not named. */
  more?: string | undefined
}

const SourceLinks = ({ sources, more }: SourceLinksProps) =>
  sources.length === 0 && more === undefined ? null : (
    <ul>
      {sources.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/library/sources/${id}`} prefetch={false} className="link break-words">
            {title}
          </Link>
        </li>
      ))}
      {more === undefined ? null : <li>{more}</li>}
    </ul>
  )

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="label">{term}</dt>
      <dd className="break-words">{children}</dd>
    </>
  )
}

export default securePage('ledger.read', SourcePage)
