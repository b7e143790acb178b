import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Claim, claimSchema } from '#lib/domain/ledger/claim'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { stateOf } from '#lib/domain/ledger/ledger'
import { quotesTheSame } from '#lib/domain/ledger/says-the-same'
import { narrower } from '#lib/domain/ledger/tier'
import { prcRuleSet } from '#lib/rules/rule-set'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { addToLedger, changeLedger } from './change-ledger.ts'
import type { HeldLedger } from './held-ledger.ts'
import { illegal, type LedgerResult, notFound } from './ledger-answers.ts'

/** A claim as somebody enters it: all but the id, which is given here. */
export const claimInputSchema = claimSchema.omit({ id: true })
export type ClaimInput = Omit<Claim, 'id'>

/** Enters a claim of the organisation's own. It begins as its source asserts it, with an empty slot. */
export async function enterClaim(input: ClaimInput): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return addToLedger(viewer, async ({ ledger, write }) => {
    const issues = [...claimIssues(ledger, input), ...twinIssues(input, null)]
    if (issues.length > 0) return { ok: false, reason: 'invalid', issues }
    const id = randomUUID()
    const made = { by: viewer.userId, at: now().toISOString() }
    const item = { kind: 'claim', claim: { id, ...input }, slot: emptySlot, from: 'here', ...made } as const
    const { version } = await write({ ...item, moves: [] }, null, { type: 'claim', action: 'claim.enter' })
    return { ok: true, id, version }
  })
}

/** What may still be changed once a claim was moved: where it is used, not what it says. */
const afterMoves = ['elements', 'rules', 'tags', 'tier'] as const satisfies readonly (keyof ClaimInput)[]

/**
 * Changes a claim of the organisation's own. Once it was tested, its words stay: what was checked is what was written then.
 * A better version is a claim of its own that supersedes it.
 */
export async function changeClaim(input: {
  id: string
  expectedVersion: number
  claim: ClaimInput
}): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return changeLedger(viewer, async ({ ledger, write }): Promise<LedgerResult> => {
    const held = ledger.entries.get(input.id)
    if (!held) return notFound
    if (held.row === null || held.from === 'library' || held.madeAt === null || held.madeBy === null)
      return illegal(
        'This claim ships with the library and is not rewritten here. Move its state, or enter a claim that supersedes it.',
      )
    if (held.row.version !== input.expectedVersion) return { ok: false, reason: 'stale', version: held.row.version }
    const claim = { id: input.id, ...input.claim }
    if (stateOf(held) !== 'as-asserted' && wordsOf(claim) !== wordsOf(held.claim))
      return illegal(
        'This claim was tested already, so its words stay. Enter a new claim and let it supersede this one.',
      )
    const issues = [...claimIssues(ledger, input.claim), ...twinIssues(input.claim, held.claim.twinOf)]
    if (issues.length > 0) return { ok: false, reason: 'invalid', issues }
    const { from, own, madeBy: by, madeAt: at } = held
    const compared = quotesTheSame(claim, held.claim) ? (held.compared ?? null) : null
    const item = { kind: 'claim', claim, slot: own.slot, compared, from, by, at } as const
    const row = await write({ ...item, moves: [...own.moves], twin: own.twin ?? null }, held.row, {
      type: 'claim',
      action: 'claim.change',
    })
    return { ok: true, id: input.id, version: row.version }
  })
}

const wordsOf = (claim: Claim): string =>
  JSON.stringify(
    Object.entries(claim)
      .filter(([name]) => !afterMoves.some((one) => one === name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** What the rule book in use has, by id. */
export const elementIds: ReadonlySet<string> = new Set(prcRuleSet.elements.map(({ id }) => id))
export const ruleIds: ReadonlySet<string> = new Set(prcRuleSet.rules.map(({ id }) => id))

/** A twin is named at the claim for which it stands: at the twin nothing of that claim is written. */
const twinIssues = ({ twinOf }: ClaimInput, before: string | null): InputIssue[] =>
  twinOf === before
    ? []
    : [{ path: 'twinOf', message: `expected ${before ?? 'null'}: the claim for which it stands names its twin` }]

/** Everything that a claim names is there, and it is no wider than its source. */
export function claimIssues({ sources }: HeldLedger, claim: ClaimInput): InputIssue[] {
  const source = sources.get(claim.source)
  const unknown = (list: 'elements' | 'rules', ids: ReadonlySet<string>) =>
    claim[list].flatMap((id, place) =>
      ids.has(id)
        ? []
        : [{ path: `${list}.${place}`, message: `expected one that the rule book has, but ${id} is not in it` }],
    )
  return [
    ...(source ? [] : [{ path: 'source', message: 'expected a source that is in the ledger' }]),
    ...(source && narrower(source.tier, claim.tier) !== claim.tier
      ? [{ path: 'tier', message: `expected a tier no wider than that of its source, which is ${source.tier}` }]
      : []),
    ...unknown('elements', elementIds),
    ...unknown('rules', ruleIds),
  ]
}
