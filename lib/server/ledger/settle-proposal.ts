import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Viewer } from '#lib/domain/case-access'
import { claimSchema } from '#lib/domain/ledger/claim'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { proposalPlaceSchema, type Settled, settledSchema } from '#lib/domain/ledger/kept-brief'
import { ledgerIdSchema } from '#lib/domain/ledger/ledger-id'
import { sourceSchema } from '#lib/domain/ledger/source'
import { acceptProposal } from '#lib/ledger/brief/accept-proposal'
import type { Proposal } from '#lib/ledger/brief/propose-claims'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { proposalsOf } from './brief-work/take-apart.ts'
import { addToLedger, changeLedger, type LedgerInHand } from './change-ledger.ts'
import { claimIssues } from './enter-claim.ts'
import type { HeldBrief, HeldLedger } from './held-ledger.ts'
import { illegal, type LedgerRefusal, type LedgerResult, notFound } from './ledger-answers.ts'
import { placeOf, tooMuch } from './read-brief.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A proposal with what a person says of it or writes over it, and the source it is found in: one that is there, or a new one. */
export const acceptInputSchema = z.strictObject({
  place: proposalPlaceSchema,
  claim: claimSchema.omit({ id: true, source: true }).partial(),
  source: z.union([z.strictObject({ id: ledgerIdSchema }), sourceSchema.omit({ id: true }).partial()]),
})
export type AcceptInput = z.infer<typeof acceptInputSchema>

export const setAsideInputSchema = z.strictObject({
  place: proposalPlaceSchema,
  why: z.string().trim().min(1, { error: 'Say why, for whoever goes through it after you.' }).max(1_000),
})

/**
 * Makes a claim of a proposal, and where it is new its source, in one step with the note that it was made: once, however
 * often it is sent. The claim begins as its source asserts it, with an empty slot.
 */
export async function acceptOfBrief(briefId: string, input: AcceptInput): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const proposal = await proposalAt(viewer, briefId, input.place)
  return addToLedger(viewer, async ({ ledger, write }) => {
    const open = openProposal(proposal, ledger, briefId, input.place)
    if (!open.ok) return open
    const { brief } = open
    const made = { by: viewer.userId, at: now().toISOString() }
    const id = randomUUID()
    const named = 'id' in input.source ? ledger.sources.get(input.source.id) : undefined
    if ('id' in input.source && !named) return invalidSource
    const source = named ? named : { ...input.source, id: randomUUID() }
    const accepted = acceptProposal(open.proposal, { claim: { ...input.claim, id }, source: fieldsOf(source) })
    if (!accepted.ok)
      return {
        ...{ ok: false, reason: 'invalid' },
        issues: accepted.problems.map(({ path, message }) => ({ path: path.replace(/^\$\./, ''), message })),
      }
    const sources = new Map(ledger.sources)
    if (!named) sources.set(accepted.source.id, { ...accepted.source, row: null, madeBy: viewer.userId, from: 'here' })
    const issues = claimIssues({ ...ledger, sources }, accepted.claim)
    if (issues.length > 0)
      return {
        ok: false,
        reason: 'invalid',
        issues: issues.map((issue) => ({ ...issue, path: `claim.${issue.path}` })),
      }
    if (!named)
      await write({ kind: 'source', source: accepted.source, from: 'here', ...made }, null, {
        type: 'source',
        action: 'source.enter',
      })
    const item = { kind: 'claim', claim: accepted.claim, slot: emptySlot, from: 'here', ...made } as const
    const { version } = await write({ ...item, moves: [] }, null, { type: 'claim', action: 'claim.enter' })
    await settle({ write }, brief, { place: input.place, claim: id, why: null, ...made })
    return { ok: true, id, version }
  })
}

/** Says that a proposal becomes no claim, and why. */
export async function setAsideOfBrief(
  briefId: string,
  { place, why }: z.infer<typeof setAsideInputSchema>,
): Promise<LedgerResult> {
  const viewer = await requireViewer()
  const proposal = await proposalAt(viewer, briefId, place)
  return changeLedger(viewer, async (inHand): Promise<LedgerResult> => {
    const open = openProposal(proposal, inHand.ledger, briefId, place)
    if (!open.ok) return open
    const made = { by: viewer.userId, at: now().toISOString() }
    const { version } = await settle(inHand, open.brief, settledSchema.parse({ place, claim: null, why, ...made }))
    return { ok: true, id: briefId, version }
  })
}

const invalidSource = {
  ...{ ok: false, reason: 'invalid' },
  issues: [{ path: 'source.id', message: 'expected a source that is in the ledger' }],
} as const satisfies LedgerRefusal

/** What a source says, without where it is kept. */
const fieldsOf = (source: object) =>
  Object.fromEntries(Object.entries(source).filter(([name]) => name in sourceSchema.shape))

/** What is at a place of a brief that the viewer sees: found before the ledger is in hand, for nobody else waits for it then. */
async function proposalAt(viewer: Viewer, briefId: string, place: string): Promise<Proposal | 'none' | 'too-much'> {
  const ledger = await readLedgerOf(viewer)
  const brief = ledger.briefs.get(briefId)
  if (!brief) return 'none'
  const proposals = await proposalsOf(viewer.userId, brief, ledger)
  return proposals ? (proposals.find((one) => placeOf(one) === place) ?? 'none') : 'too-much'
}

/** A proposal of a brief that nobody has settled yet. */
function openProposal(
  proposal: Awaited<ReturnType<typeof proposalAt>>,
  ledger: HeldLedger,
  briefId: string,
  place: string,
) {
  const brief = ledger.briefs.get(briefId)
  if (!brief || proposal === 'none') return notFound
  if (proposal === 'too-much') return illegal(tooMuch)
  const settled = brief.settled.find((one) => one.place === place)
  if (settled)
    return illegal(
      settled.claim === null ? 'This proposal was set aside already.' : 'A claim was made of this proposal already.',
    )
  return { ok: true as const, brief, proposal }
}

const settle = (
  { write }: Pick<LedgerInHand, 'write'>,
  { row, madeBy: by, madeAt: at, id, name, text, tier, settled }: HeldBrief,
  one: Settled,
) =>
  write({ kind: 'brief', brief: { id, name, text, tier, settled: [...settled, one] }, by, at }, row, {
    type: 'brief',
    action: 'brief.settle',
  })
