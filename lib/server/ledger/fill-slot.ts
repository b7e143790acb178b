import 'server-only'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger } from './change-ledger.ts'
import { illegal, invalid, type LedgerResult, notFound } from './ledger-answers.ts'
import { writeEntry } from './move-claim.ts'

interface OfClaim {
  id: string
  expectedVersion: number
}

/** Puts a claim into the contrary slot of another: it speaks against it, or limits what it shows. */
export async function addContrary(input: OfClaim & { claim: string; why: string }): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const { id, expectedVersion, claim, why } = input
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const held = ledger.entries.get(id)
    if (!held) return notFound
    const version = held.row?.version ?? 0
    if (version !== expectedVersion) return { ok: false, reason: 'stale', version }
    if (claim === id || !ledger.entries.has(claim))
      return invalid('claim', 'expected another claim that is in the ledger')
    if (held.slot.contrary.some((one) => one.claim === claim)) return illegal('That claim stands in the slot already.')
    const added = { claim, why, by: viewer.userId, at: now().toISOString() }
    const row = await writeEntry(write, viewer.userId, held, { contrary: [added] }, 'claim.contrary')
    return { ok: true, id, version: row.version }
  })
}

/** Signs that somebody looked for what speaks against a claim and found nothing: where, and with what words. */
export async function signSearch(input: OfClaim & { where: string; looked: string }): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const { id, expectedVersion, where, looked } = input
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const held = ledger.entries.get(id)
    if (!held) return notFound
    const version = held.row?.version ?? 0
    if (version !== expectedVersion) return { ok: false, reason: 'stale', version }
    const added = { where, looked, by: viewer.userId, name: viewer.name, at: now().toISOString() }
    const row = await writeEntry(write, viewer.userId, held, { searches: [added] }, 'claim.contrary')
    return { ok: true, id, version: row.version }
  })
}
