import Link from 'next/link'
import { notFound } from 'next/navigation'
import { readCopy } from '#lib/server/copies/read-copy'
import { listEntryChoices } from '#lib/server/ledger/list-entry-choices'
import { readClaim } from '#lib/server/ledger/read-claim'
import { readSource } from '#lib/server/ledger/read-source'
import { securePage } from '#lib/server/secure-page'
import { NewClaimForm, type PassageOfCopy } from './new-claim-form.tsx'
import { typedOf } from './typed-claim.ts'

type Asked = string | string[] | undefined
type Props = { searchParams: Promise<{ copy?: Asked; page?: Asked; like?: Asked }> }

/**
 * Enters a claim, in a source that is there or in a new one; of a passage of a stored copy, or
 * beginning with the words of another claim, where the address names one.
 */
async function NewClaimPage({ searchParams }: Props) {
  const { copy, page, like } = await searchParams
  const passage = typeof copy === 'string' ? await passageOf(copy, page) : null
  const found = typeof like === 'string' ? await readClaim(like) : null
  const older = found?.ok ? found.entry.claim : null
  const choices = await listEntryChoices()
  return (
    <>
      <h2 className="pt-6 text-xl">Enter a claim</h2>
      <p className="law max-w-prose">
        One proposition in your own words, one place in one source, as of a day. It begins as its source asserts it, and
        counts once somebody has read it there.
      </p>
      {passage === null ? null : (
        <p className="note mt-3 max-w-prose border-l border-edge pl-3 break-words">
          Of the stored copy{' '}
          <Link href={passage.from} prefetch={false} className="link">
            {passage.fileName}
          </Link>
          {passage.pinpoint === '' ? '' : `, ${passage.pinpoint}`}. Once the claim is entered, its quotation is held
          against that copy, and what comes of it is kept with the claim.
        </p>
      )}
      {older === null ? null : (
        <p className="max-w-prose">
          Below stand the words of{' '}
          <Link href={`/library/records/${older.id}`} prefetch={false} className="link">
            {older.title}
          </Link>
          , to be made better. That claim stays as it is until somebody moves it to “superseded” by this one.
        </p>
      )}
      <NewClaimForm choices={choices} passage={passage} begun={older === null ? undefined : typedOf(older)} />
    </>
  )
}

/** Where the words stand that were handed over: nothing of them is in the address. */
async function passageOf(copyId: string, asked: Asked): Promise<PassageOfCopy & { from: string; fileName: string }> {
  const found = await readCopy(copyId)
  if (!found.ok) notFound()
  const { id, source, fileName, text, tier } = found.copy
  const held = await readSource(source)
  const [, first, last] = (typeof asked === 'string' && /^([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(asked)) || []
  const counted = text.kind === 'extracted' ? text.counted : 'page'
  return {
    ...{ copyId: id, source, fileName },
    from: `/library/copies/${id}${first === undefined ? '' : `?page=${first}`}`,
    language: held.ok ? (held.source.language ?? '') : '',
    tier: held.ok ? held.source.tier : tier,
    // The number printed on a page may be another than the one that a file counts.
    pinpoint:
      first === undefined
        ? ''
        : `${last === undefined ? `${counted} ${first}` : `${counted}s ${first} to ${last}`} of the stored file`,
  }
}

export default securePage('ledger.write', NewClaimPage)
