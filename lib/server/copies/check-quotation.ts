import 'server-only'
import { compareQuotation, readCopy } from '#lib/ledger/quotation/compare-quotation'
import { quotationWords } from '#lib/ledger/quotation/quotation-words'
import type { Verdict } from '#lib/ledger/quotation/verdict'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, recordedTransaction } from '../tenant.ts'
import { openPage } from './copy-cells.ts'
import { appendCustody, copyEvent } from './custody.ts'
import { holdCopy } from './held-copy.ts'

/** What came of comparing a quotation: the verdict, and the same in words. */
export type QuotationResult =
  | { ok: true; kind: Verdict['kind']; words: string; pages: number[] }
  | { ok: false; reason: 'not-found' }

/**
 * Compares a quotation with the text of a stored copy. The log and the trail have it before anything is told.
 *
 * @param hint the page that is preferred where it stands on several
 */
export async function checkQuotation(copyId: string, quotation: string, hint?: number): Promise<QuotationResult> {
  const viewer = await requireViewer()
  const read = await recordedTransaction(viewer, async (tx) => {
    const held = await holdCopy(tx, viewer, copyId)
    if (!held) return null
    const { copy, key, orgId } = held
    const of = { id: copy.id, orgId }
    const rows = await tx.copyPage.findMany({ where: { copyId: copy.id }, orderBy: { page: 'asc' } })
    const pages = rows.map(({ page, content }) => ({ page, text: openPage(key, of, page, content) }))
    await appendCustody(tx, key, of, [
      { what: 'text-read', by: viewer.userId, tool: 'quotation check', address: null, sha256: copy.sha256 },
    ])
    await appendEvent(tx, copyEvent(viewer, 'copy.read', copy.id))
    return { copy, pages }
  })
  if (read === null) {
    await recordEvent(copyEvent(viewer, 'copy.read', copyId, 'refused'))
    return { ok: false, reason: 'not-found' }
  }
  const { id, sha256 } = read.copy
  const verdict = compareQuotation(quotation, readCopy({ id, sha256 }, read.pages), hint)
  return { ok: true, kind: verdict.kind, words: quotationWords(verdict), pages: pagesOf(verdict) }
}

function pagesOf(verdict: Verdict): number[] {
  switch (verdict.kind) {
    case 'found':
      return verdict.pages
    case 'not-found':
      return verdict.nearest?.pages ?? []
    case 'no-text':
      return []
  }
}
