import 'server-only'
import type { StoredCopy } from '#lib/domain/ledger/stored-copy'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, recordedTransaction } from '../tenant.ts'
import { openPage } from './copy-cells.ts'
import { appendCustody, copyEvent } from './custody.ts'
import { holdCopy } from './held-copy.ts'

export type CopyTextResult =
  | { ok: true; page: number; text: string; of: Extract<StoredCopy['text'], { kind: 'extracted' }> }
  | { ok: false; reason: 'not-found' }
  /** There is no text: why. */
  | { ok: false; reason: 'no-text'; why: string }

/** One page of the words of a copy, from 1; the log and the trail have it before it is handed out. */
export async function readCopyText(id: string, page: number): Promise<CopyTextResult> {
  const viewer = await requireViewer()
  const found = await recordedTransaction(viewer, async (tx): Promise<CopyTextResult> => {
    const held = await holdCopy(tx, viewer, id)
    if (!held) return { ok: false, reason: 'not-found' }
    const { copy, key, orgId } = held
    if (copy.text.kind === 'none') return { ok: false, reason: 'no-text', why: copy.text.why }
    const row = await tx.copyPage.findFirst({ where: { copyId: copy.id, page } })
    if (!row) return { ok: false, reason: 'not-found' }
    const of = { id: copy.id, orgId }
    const text = openPage(key, of, page, row.content)
    await appendCustody(tx, key, of, [
      { what: 'text-read', by: viewer.userId, tool: null, address: null, sha256: copy.sha256 },
    ])
    await appendEvent(tx, copyEvent(viewer, 'copy.read', copy.id))
    return { ok: true, page, text, of: copy.text }
  })
  if (!found.ok) await recordEvent(copyEvent(viewer, 'copy.read', id, 'refused'))
  return found
}
