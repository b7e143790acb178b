import 'server-only'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import type { PageText } from '#lib/ledger/quotation/compare-quotation'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, recordedTransaction } from '../tenant.ts'
import { openPage } from './copy-cells.ts'
import { appendCustody, copyEvent } from './custody.ts'
import { holdCopy } from './held-copy.ts'

type TextOf = Extract<StoredCopy['text'], { kind: 'extracted' }>
type NoText =
  | { ok: false; reason: 'not-found' }
  /** There is no text: why. */
  | { ok: false; reason: 'no-text'; why: string }

export type CopyTextResult = { ok: true; page: number; text: string; of: TextOf } | NoText
export type CopyPagesResult = { ok: true; page: PageText; around: PageText[]; copy: StoredCopy; of: TextOf } | NoText

/** One page of the words of a copy, from 1; the log and the trail have it before it is handed out. */
export async function readCopyText(id: string, page: number): Promise<CopyTextResult> {
  const found = await readCopyPages(id, page, 0)
  return found.ok ? { ok: true, page, text: found.page.text, of: found.of } : found
}

/**
 * The same with the pages around it, in reading order, the page itself among them.
 *
 * @param reach so many pages before it and after it
 */
export async function readCopyPages(id: string, page: number, reach: number): Promise<CopyPagesResult> {
  const viewer = await requireViewer()
  const found = await recordedTransaction(viewer, async (tx): Promise<CopyPagesResult> => {
    const held = await holdCopy(tx, viewer, id)
    if (!held) return { ok: false, reason: 'not-found' }
    const { copy, key, orgId } = held
    if (copy.text.kind === 'none') return { ok: false, reason: 'no-text', why: copy.text.why }
    const rows = await tx.copyPage.findMany({
      where: { copyId: copy.id, page: { gte: page - reach, lte: page + reach } },
      orderBy: { page: 'asc' },
    })
    const of = { id: copy.id, orgId }
    const around = rows.map((row) => ({ page: row.page, text: openPage(key, of, row.page, row.content) }))
    const asked = around.find((one) => one.page === page)
    if (!asked) return { ok: false, reason: 'not-found' }
    await appendCustody(tx, key, of, [
      { what: 'text-read', by: viewer.userId, tool: null, address: null, sha256: copy.sha256 },
    ])
    await appendEvent(tx, copyEvent(viewer, 'copy.read', copy.id))
    return { ok: true, page: asked, around, copy, of: copy.text }
  })
  if (!found.ok) await recordEvent(copyEvent(viewer, 'copy.read', id, 'refused'))
  return found
}
