import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatDate } from '#lib/domain/date-in-words'
import { copyTypeWords, whatAHashSays } from '#lib/domain/ledger/copy-type'
import { custodyActWords } from '#lib/domain/ledger/stored-copy'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { canHavePages } from '#lib/server/bundles/pages-of-copy'
import { listCopies } from '#lib/server/copies/list-copies'
import { readCopy } from '#lib/server/copies/read-copy'
import { type QuotedPageResult, readQuotedPage } from '#lib/server/copies/read-quoted-page'
import { readSource } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'
import { PageTurner } from './page-turner.tsx'
import { QuoteFromCopy } from './quote-from-copy.tsx'
import { numbered, QuotedText } from './quoted-text.tsx'
import { QuotingClaims } from './quoting-claims.tsx'
import { Redactions } from './redactions.tsx'

/** As a custody log has it: to the second, in UTC. */
const inUtc = (at: string): string => `${formatDate(at.slice(0, 10))}, ${at.slice(11, 19)} UTC`

type Props = { params: Promise<{ copyId: string }>; searchParams: Promise<{ page?: string | string[] }> }

/** The page that an address asks for; the first where it asks for none. */
const pageOf = (asked: string | string[] | undefined): number =>
  typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1

/** A stored copy: what it is, its text page by page with what claims quote of it, and who had it in hand. */
async function CopyPage({ params, searchParams }: Props) {
  const { copyId } = await params
  const found = await readCopy(copyId)
  if (!found.ok) notFound()
  const { copy, custody, storedByName } = found
  const page = pageOf((await searchParams).page)
  const clean = copy.verdict.kind === 'clean'
  const text = clean ? await readQuotedPage(copyId, page) : null
  const source = await readSource(copy.source)
  return (
    <article className="pt-6">
      <div className="max-w-3xl">
        <h2 className="text-xl break-words">{copy.fileName}</h2>
        <p className="note">
          {copyTypeWords[copy.type]}, {copy.size.toLocaleString('en-GB')} bytes, stored by {storedByName},{' '}
          {inUtc(copy.storedAt)}
        </p>
        {copy.verdict.kind === 'quarantined' ? (
          <p className="my-3 border-l-4 border-ink pl-3">
            <strong>In quarantine.</strong> {copy.verdict.why} Only who brought it takes it out again.
          </p>
        ) : null}
        <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
          <dt className="label">Source</dt>
          <dd>
            <Link href={`/library/sources/${copy.source}`} prefetch={false} className="link break-words">
              {source.ok ? source.source.title : 'Its source in the ledger'}
            </Link>
          </dd>
          <dt className="label">Tier</dt>
          <dd>
            {tierLabels[copy.tier]}: {tierDefinitions[copy.tier]}.
          </dd>
          <dt className="label">Collected</dt>
          <dd className="break-all">
            {copy.address ?? 'Nobody said where.'} {copy.tool === null ? '' : `With ${copy.tool}.`}
          </dd>
          <dt className="label">SHA-256</dt>
          <dd>
            <code className="break-all">{copy.sha256}</code>
            <span className="note block">{whatAHashSays}</span>
          </dd>
        </dl>
        {clean ? (
          <p className="no-print mt-3">
            <a href={`/api/copies/${copy.id}/content`} download className="link">
              Take the file as it came
            </a>
          </p>
        ) : null}
      </div>
      <h3 className="mt-6 text-lg">Its text</h3>
      {text?.ok ? (
        <ReadAndQuote
          {...{ text, page, copyId }}
          language={source.ok ? source.source.language : null}
          mayWrite={source.ok && source.mayWrite}
        />
      ) : (
        <p className="note">
          {text?.reason === 'no-text' ? text.why : 'There is no such page in the stored text.'}{' '}
          {text?.reason === 'not-found' && page > 1 ? (
            <Link href="?page=1" prefetch={false} className="link">
              To the first
            </Link>
          ) : null}
        </p>
      )}
      {clean ? (
        <Redactions {...{ copy, ofSource: await listCopies(copy.source), hasPages: canHavePages(copy) }} />
      ) : null}
      <h3 className="mt-6 text-lg">Who had it in hand</h3>
      <ol className="mt-1 max-w-3xl border-t border-rule">
        {custody.map(({ what, at, by, tool }) => (
          <li key={`${at} ${what} ${by}`} className="border-b border-rule py-1.5">
            {inUtc(at)}: {custodyActWords[what]}, by {by}
            {tool === null ? '' : `, with ${tool}`}
          </li>
        ))}
      </ol>
    </article>
  )
}

interface ReadAndQuoteProps {
  text: Extract<QuotedPageResult, { ok: true }>
  page: number
  copyId: string
  language: string | null
  mayWrite: boolean
}

/** One page of the text, what claims quote of it, and a quotation taken from it. */
function ReadAndQuote({ text: { text, of, claims }, page, copyId, language, mayWrite }: ReadAndQuoteProps) {
  const here = numbered(claims)
  const turner = { page, pages: of.pages, counted: of.counted }
  return (
    <>
      <p className="note">
        {of.counted === 'page' ? 'Page' : 'Part'} {page} of {of.pages}, as a program read it: look at the file itself
        before you plead it.
        {here.length === 0 ? '' : ' What claims quote is marked; the number behind it leads to the claim.'}
      </p>
      <PageTurner {...turner} stands="above" />
      <QuoteFromCopy copyId={copyId} page={page} counted={of.counted} mayWrite={mayWrite}>
        <QuotedText text={text} claims={here} language={language} />
      </QuoteFromCopy>
      <PageTurner {...turner} stands="below" />
      <QuotingClaims here={here} elsewhere={claims.filter((claim) => claim.here === null)} counted={of.counted} />
    </>
  )
}

export default securePage('copy.read', CopyPage)
