import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { Comparison } from '#lib/domain/ledger/comparison'
import { now } from '../clock.ts'
import { checkQuotation } from '../copies/check-quotation.ts'
import { listCopies } from '../copies/list-copies.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger } from './change-ledger.ts'
import type { HeldEntry } from './held-ledger.ts'
import { illegal, invalid, type LedgerResult, notFound } from './ledger-answers.ts'
import { readLedgerOf } from './visible-ledger.ts'

/**
 * Holds the quotation of a claim against a stored copy of its source and keeps what came of it with the claim, found or
 * not: what is not found is printed as checked nowhere. The custody log of the copy has it too.
 */
export async function compareClaim(input: {
  id: string
  expectedVersion: number
  copyId: string
}): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const held = (await readLedgerOf(viewer)).entries.get(input.id)
  if (!held) return notFound
  const original = held.claim.quotation?.original
  if (original === undefined) return illegal('This claim quotes nothing.')
  const compared = await compare(viewer, held, input.copyId, original)
  if ('ok' in compared) return compared
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const present = ledger.entries.get(input.id)
    if (!present?.row || present.from === 'library') return notFound
    const { row, claim, from, own, madeBy, madeAt } = present
    // Its words may have been changed while they were compared.
    if (row.version !== input.expectedVersion || claim.quotation?.original !== original)
      return { ok: false, reason: 'stale', version: row.version }
    const made = { by: madeBy ?? viewer.userId, at: madeAt ?? compared.at }
    const item = { kind: 'claim', claim, from, compared, slot: own.slot, ...made } as const
    const { version } = await write({ ...item, moves: [...own.moves], twin: own.twin ?? null }, row, {
      type: 'claim',
      action: 'claim.compare',
    })
    return { ok: true, id: input.id, version }
  })
}

async function compare(
  viewer: Viewer,
  { claim, row, from }: HeldEntry,
  copyId: string,
  original: string,
): Promise<Comparison | Extract<LedgerResult, { ok: false }>> {
  if (row === null || from === 'library') return illegal('This claim ships with the library and is not rewritten here.')
  const copy = (await listCopies(claim.source)).find(({ id }) => id === copyId)
  if (!copy) return invalid('copy', 'expected a stored copy of its source')
  const result = await checkQuotation(copy.id, original)
  if (!result.ok) return notFound
  if (result.kind === 'no-text') return illegal(result.words)
  return {
    ...{ copy: copy.id, sha256: copy.sha256, found: result.kind === 'found', pages: result.pages },
    ...{ says: result.words.slice(0, 10_000), by: viewer.userId, at: now().toISOString() },
  }
}
