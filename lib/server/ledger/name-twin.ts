import 'server-only'
import { isPublic, whyNoTwin } from '#lib/domain/ledger/twin'
import { requireViewer } from '../identity/viewer.ts'
import { changeLedger, type LedgerInHand } from './change-ledger.ts'
import type { HeldEntry } from './held-ledger.ts'
import { illegal, invalid, type LedgerResult, notFound } from './ledger-answers.ts'

const mostRules = 30

/**
 * Says which public claim stands for one that is not public, or that none does. It is written at the claim that is not
 * public: whoever does not see that one learns nothing of it from the twin. A twin that was entered here stands beside the
 * same rules from then on, so that a report for others has it where one for counsel has the claim itself.
 */
export async function nameTwin(input: {
  id: string
  expectedVersion: number
  twin: string | null
}): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const held = ledger.entries.get(input.id)
    if (!held) return notFound
    if (held.row === null || held.from === 'library') return illegal('This claim is public, so it needs no twin.')
    if (held.row.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.row.version }
    if (input.twin !== null) {
      if (isPublic(ledger, held)) return illegal('This claim is public, so it needs no twin.')
      const twin = ledger.entries.get(input.twin)
      const why = whyNoTwin(ledger, held, twin)
      if (why !== null || twin === undefined) return invalid('twin', why ?? 'expected a claim that is in the ledger')
      const beside = await standBeside(write, twin, held.claim.rules, viewer.userId)
      if (beside !== null) return illegal(beside)
    }
    const row = await writeClaim(write, { ...held, own: { ...held.own, twin: input.twin } }, viewer.userId)
    return { ok: true, id: input.id, version: row.version }
  })
}

/** Puts a twin beside rules at which it does not stand yet. One that ships stands where the rule book places it. */
async function standBeside(
  write: LedgerInHand['write'],
  twin: HeldEntry,
  wanted: readonly string[],
  userId: string,
): Promise<string | null> {
  const rules = [...new Set([...twin.claim.rules, ...wanted])]
  if (rules.length === twin.claim.rules.length || twin.row === null || twin.from === 'library') return null
  if (rules.length > mostRules) return `Its twin would stand beside more than ${mostRules} rules. Take some away first.`
  await writeClaim(write, { ...twin, claim: { ...twin.claim, rules } }, userId)
  return null
}

function writeClaim(write: LedgerInHand['write'], held: HeldEntry, userId: string) {
  const { claim, compared = null, from, own, madeBy, madeAt, row } = held
  if (from === 'library' || madeAt === null) throw new Error(`Claim ${claim.id} ships and is not written here.`)
  const { slot, moves, twin = null } = own
  const item = { kind: 'claim', claim, compared, from, slot, twin, by: madeBy ?? userId, at: madeAt } as const
  return write({ ...item, moves: [...moves] }, row, { type: 'claim', action: 'claim.change' })
}
