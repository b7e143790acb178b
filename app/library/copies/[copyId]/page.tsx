import Link from 'next/link'
import { notFound } from 'next/navigation'
import { formatDate } from '#lib/domain/date-in-words'
import { copyTypeWords, whatAHashSays } from '#lib/domain/ledger/copy-type'
import { custodyActWords } from '#lib/domain/ledger/stored-copy'
import { tierDefinitions, tierLabels } from '#lib/reporting/describe-claim'
import { readCopy } from '#lib/server/copies/read-copy'
import { readCopyText } from '#lib/server/copies/read-copy-text'
import { securePage } from '#lib/server/secure-page'
import { QuotationForm } from './quotation-form.tsx'

/** As a custody log has it: to the second, in UTC. */
const inUtc = (at: string): string => `${formatDate(at.slice(0, 10))}, ${at.slice(11, 19)} UTC`

type Props = { params: Promise<{ copyId: string }>; searchParams: Promise<{ page?: string | string[] }> }

/** A stored copy: what it is, its text page by page, a quotation held against it, and who had it in hand. */
async function CopyPage({ params, searchParams }: Props) {
  const { copyId } = await params
  const found = await readCopy(copyId)
  if (!found.ok) notFound()
  const { copy, custody, storedByName } = found
  const asked = Number((await searchParams).page ?? 1)
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1
  const clean = copy.verdict.kind === 'clean'
  const text = clean ? await readCopyText(copyId, page) : null
  return (
    <article className="max-w-3xl pt-6">
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
          <Link href={`/library/sources/${copy.source}`} prefetch={false} className="link">
            Its source in the ledger
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
      <h3 className="mt-6 text-lg">Hold a quotation against it</h3>
      <QuotationForm copyId={copy.id} />
      <h3 className="mt-6 text-lg">Its text</h3>
      {text === null || !text.ok ? (
        <p className="note">
          {text?.ok === false && text.reason === 'no-text' ? text.why : 'There is no such page in the stored text.'}
        </p>
      ) : (
        <>
          <p className="note">
            {text.of.counted === 'page' ? 'Page' : 'Part'} {page} of {text.of.pages}, as a program read it: look at the
            file itself before you plead it.
          </p>
          <pre className="mt-2 max-w-prose border-l border-edge pl-3 font-serif break-words whitespace-pre-wrap">
            {text.text}
          </pre>
          <p className="no-print mt-2">
            {page > 1 ? (
              <Link href={`?page=${page - 1}`} prefetch={false} className="link mr-4">
                The one before
              </Link>
            ) : null}
            {page < text.of.pages ? (
              <Link href={`?page=${page + 1}`} prefetch={false} className="link">
                The next
              </Link>
            ) : null}
          </p>
        </>
      )}
      <h3 className="mt-6 text-lg">Who had it in hand</h3>
      <ol className="mt-1 border-t border-rule">
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

export default securePage('copy.read', CopyPage)
