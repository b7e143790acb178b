import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Notice } from '#components/ui/notice'
import { formatDate } from '#lib/domain/date-in-words'
import type { Finding } from '#lib/ledger/brief/finding'
import { tierLabels } from '#lib/reporting/describe-claim'
import { listEntryChoices } from '#lib/server/ledger/list-entry-choices'
import { type ReadBrief, type ReadProposal, readBrief, tooMuch } from '#lib/server/ledger/read-brief'
import { securePage } from '#lib/server/secure-page'
import { Settle } from './settle.tsx'

export const metadata: Metadata = { title: 'Import desk' }

/** A brief on the desk: what to look at first, and its proposals in the order of the text. */
async function DeskPage({ params }: { params: Promise<{ briefId: string }> }) {
  const { briefId } = await params
  const brief = await readBrief(briefId)
  if (!brief.ok && brief.reason === 'not-found') notFound()
  if (!brief.ok)
    return (
      <Notice title="This brief is not shown" urgent>
        <p>{tooMuch}</p>
      </Notice>
    )
  const choices = brief.mayWrite ? await listEntryChoices() : null
  const { name, title, tier, madeAt, findings, proposals } = brief
  const open = proposals.filter(({ settled }) => settled === null)
  const found = findings.length + proposals.reduce((sum, one) => sum + one.findings.length, 0)
  return (
    <>
      <h2 className="pt-6 text-xl break-words">{name}</h2>
      {title !== null && title !== name ? <p className="law max-w-prose break-words">{title}</p> : null}
      <p className="note mt-1 max-w-prose">
        {tierLabels[tier]}. Brought on {formatDate(madeAt.slice(0, 10))}. {proposals.length} sentences,{' '}
        {proposals.length - open.length} settled. {found} places to look at. A finding is a place to look at and no
        verdict: where it names a record of the library, either may be wrong.
      </p>
      {findings.length === 0 ? null : (
        <section aria-labelledby="whole" className="mt-6">
          <h3 id="whole" className="text-lg">
            Of the whole text and its footnotes
          </h3>
          <Findings findings={findings} brief={brief} />
        </section>
      )}
      <section aria-labelledby="proposals" className="mt-8">
        <h3 id="proposals" className="text-lg">
          Sentence by sentence
        </h3>
        <ol className="mt-2 border-t border-ink">
          {proposals.map((proposal, at) => (
            <li key={proposal.place} id={proposal.place} className="border-b border-rule py-4">
              {proposal.section !== null && proposal.section !== proposals[at - 1]?.section ? (
                <h4 className="label mb-2 break-words">{proposal.section}</h4>
              ) : null}
              <p className="max-w-prose font-serif break-words">{proposal.text}</p>
              <Footnotes proposal={proposal} />
              <Findings findings={proposal.findings} brief={brief} />
              <Related proposal={proposal} brief={brief} />
              {proposal.settled ? (
                <Settled settled={proposal.settled} />
              ) : choices ? (
                <Settle
                  briefId={briefId}
                  place={proposal.place}
                  proposed={proposedOf(proposal)}
                  tier={tier}
                  {...choices}
                />
              ) : null}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

/** What the form begins with: only what the brief says. */
function proposedOf({ title, text, dates, sources: [source] }: ReadProposal) {
  const [day] = dates.length === 1 ? dates : []
  return {
    ...{ title, proposition: text, asOf: day?.length === 10 ? day : '', pinpoint: source.pinpoint ?? '' },
    ...{ source: source.known, sourceTitle: source.title ?? '', publisher: source.publisher ?? '' },
    ...{ date: source.date ?? '', url: source.url ?? '' },
  }
}

function Footnotes({ proposal: { sources } }: { proposal: ReadProposal }) {
  const noted = sources.filter(({ note }) => note !== null)
  if (noted.length === 0) return <p className="note">No footnote.</p>
  return (
    <ul className="note">
      {noted.map(({ note, title, publisher, date, url, known }) => (
        <li key={note} className="break-words">
          Footnote {note}: {[title, publisher, date].filter(Boolean).join(', ') || 'names no document'}
          {url === null ? '' : ` <${url}>`}
          {known === null ? '' : '; a source that the library has'}
        </li>
      ))}
    </ul>
  )
}

function Findings({ findings, brief }: { findings: readonly Finding[]; brief: ReadBrief }) {
  if (findings.length === 0) return null
  return (
    <ul className="mt-2 flex max-w-prose flex-col gap-2">
      {findings.map((finding) => (
        <li key={`${finding.kind} ${finding.from} ${finding.says}`} className="border-l-4 border-ink pl-3 break-words">
          <p>
            <span className="label">To look at</span> {finding.says}
          </p>
          <p className="note">
            {finding.todo}
            {finding.claim === null ? null : (
              <>
                {' '}
                <RecordLink id={finding.claim} brief={brief} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Related({ proposal: { related }, brief }: { proposal: ReadProposal; brief: ReadBrief }) {
  if (related.length === 0) return null
  return (
    <p className="note mt-1">
      Speaks of the same thing:{' '}
      {related.map((id, at) => (
        <span key={id}>
          {at === 0 ? '' : ' · '}
          <RecordLink id={id} brief={brief} />
        </span>
      ))}
    </p>
  )
}

const RecordLink = ({ id, brief: { titles } }: { id: string; brief: ReadBrief }) => (
  <Link href={`/library/records/${id}`} prefetch={false} className="link">
    {titles.get(id) ?? id}
  </Link>
)

function Settled({ settled: { claim, why, at } }: { settled: NonNullable<ReadProposal['settled']> }) {
  const day = formatDate(at.slice(0, 10))
  return claim === null ? (
    <p className="mt-2">
      <span className="font-semibold">Set aside</span> on {day}: {why}
    </p>
  ) : (
    <p className="mt-2">
      <span className="font-semibold">A claim was made of it</span> on {day}:{' '}
      <Link href={`/library/records/${claim}`} prefetch={false} className="link">
        open it
      </Link>
    </p>
  )
}

export default securePage('ledger.read', DeskPage)
