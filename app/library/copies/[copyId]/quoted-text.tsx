import Link from 'next/link'
import { markPassages } from '#lib/ledger/quotation/mark-passages'
import type { QuotedHere } from '#lib/ledger/quotation/quoted-on-page'
import type { QuotingClaim } from '#lib/server/copies/read-quoted-page'
import { isNote } from './selected-text.ts'

/** A claim whose quotation stands on the page, with the number under which it is told of there. */
export interface NumberedClaim extends QuotingClaim {
  here: QuotedHere
  number: number
}

/** The claims that quote the page, numbered in the order in which they do. */
export const numbered = (claims: readonly QuotingClaim[]): NumberedClaim[] =>
  claims
    .flatMap(({ here, ...claim }) => (here === null ? [] : [{ ...claim, here }]))
    .map((claim, at) => ({ ...claim, number: at + 1 }))

export const foundWords = (found: boolean): string => (found ? 'Found as quoted' : 'Not found as quoted')

const looks = {
  one: 'decoration-edge',
  several: 'decoration-edge decoration-double',
  near: 'decoration-edge decoration-dashed',
} as const

/** The text of a page, with a mark on what claims quote of it and a way to each of them where its words end. */
export function QuotedText({
  text,
  claims,
  language,
}: {
  text: string
  claims: readonly NumberedClaim[]
  language: string | null
}) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const passages = claims.flatMap(({ id, here }) => here.passages.map((passage) => ({ ...passage, of: id })))
  return (
    <pre
      lang={language ?? undefined}
      className="max-w-prose border-l border-edge pl-3 font-serif break-words whitespace-pre-wrap"
    >
      {markPassages(text, passages).map(({ start, text: words, by, ends }) => (
        <span key={start}>
          {by.length === 0 ? words : <Marked look={lookOf(by.flatMap((id) => byId.get(id) ?? []))}>{words}</Marked>}
          {ends
            .flatMap((id) => byId.get(id) ?? [])
            .map((claim) => (
              <Note key={claim.id} {...claim} />
            ))}
        </span>
      ))}
    </pre>
  )
}

function lookOf(claims: readonly NumberedClaim[]): string {
  if (claims.every(({ here }) => !here.found)) return looks.near
  return claims.length > 1 ? looks.several : looks.one
}

const Marked = ({ look, children }: { look: string; children: string }) => (
  <mark className={`bg-mark text-ink underline decoration-1 underline-offset-3 ${look}`}>{children}</mark>
)

const Note = ({ id, number, title, here }: NumberedClaim) => (
  <Link
    {...isNote}
    href={`/library/records/${id}`}
    prefetch={false}
    aria-label={`[${number}] ${title}. ${foundWords(here.found)}.`}
    className="link mx-0.5 font-sans text-note select-none"
  >
    {`[${number}]`}
  </Link>
)
