import 'server-only'
import type { Comparison } from '#lib/domain/ledger/comparison'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { type KeptQuotation, pagesAround, type QuotedHere, quotedOnPage } from '#lib/ledger/quotation/quoted-on-page'
import { requireViewer } from '../identity/viewer.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { type CopyPagesResult, readCopyPages } from './read-copy-text.ts'

/** A claim that quotes the source of a copy. */
export interface QuotingClaim {
  id: string
  title: string
  /** Where its quotation stands on the page that is shown; null where it does not, as far as this page goes. */
  here: QuotedHere | null
  /** What was kept of holding it against this copy; null where nobody did. */
  compared: Pick<Comparison, 'found' | 'pages'> | null
}

export type QuotedPageResult =
  | { ok: true; text: string; of: Extract<CopyPagesResult, { ok: true }>['of']; claims: QuotingClaim[] }
  | Extract<CopyPagesResult, { ok: false }>

/** A page of a copy, with every claim that the viewer sees and that quotes its source. */
export async function readQuotedPage(id: string, page: number): Promise<QuotedPageResult> {
  const found = await readCopyPages(id, page, pagesAround)
  if (!found.ok) return found
  const { copy, around, of } = found
  const { entries } = await readLedgerOf(await requireViewer())
  const quoting = [...entries.values()].flatMap(({ claim, compared }) =>
    claim.source === copy.source && claim.quotation !== null
      ? [{ id: claim.id, title: claim.title, original: claim.quotation.original, compared: ofCopy(copy, compared) }]
      : [],
  )
  const kept = quoting.map(
    (claim): KeptQuotation => ({
      ...{ id: claim.id, original: claim.original },
      nearestOn: claim.compared && !claim.compared.found ? claim.compared.pages : [],
    }),
  )
  const here = new Map(quotedOnPage(copy, around, page, kept).map((quoted) => [quoted.id, quoted]))
  return {
    ...{ ok: true, text: found.page.text, of },
    claims: quoting
      .map(({ original: _, ...claim }) => ({ ...claim, here: here.get(claim.id) ?? null }))
      .sort((a, b) => placeOf(a) - placeOf(b) || (a.title < b.title ? -1 : 1)),
  }
}

/** A comparison holds for the file that it was made with, and for no other. */
const ofCopy = (copy: StoredCopy, compared: Comparison | null | undefined): QuotingClaim['compared'] =>
  compared && compared.copy === copy.id && compared.sha256 === copy.sha256
    ? { found: compared.found, pages: compared.pages }
    : null

/** In the order in which they stand on the page; those that do not, by where they were found, and last where nobody looked. */
function placeOf({ here, compared }: QuotingClaim): number {
  const start = here?.passages[0]?.start
  return start ?? 1e9 + (compared?.pages[0] ?? 1e6)
}
