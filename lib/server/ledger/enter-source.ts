import 'server-only'
import { randomUUID } from 'node:crypto'
import { withHidden } from '#lib/domain/ledger/open-origins'
import { type Source, sourceSchema } from '#lib/domain/ledger/source'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import type { InputIssue } from '../input-issues.ts'
import { addToLedger, changeLedger, type LedgerInHand } from './change-ledger.ts'
import type { HeldLedger } from './held-ledger.ts'
import { illegal, type LedgerResult, notFound } from './ledger-answers.ts'

/** A source as somebody enters it: all but the id, which is given here. */
export const sourceInputSchema = sourceSchema.omit({ id: true })
export type SourceInput = Omit<Source, 'id'>

/** What is written down about a source that ships: who speaks, from where they have it, in what language. */
export const aboutInputSchema = sourceSchema.pick({ about: true, origin: true, language: true })
export type AboutInput = Pick<Source, 'about' | 'origin' | 'language'>

/** Enters a source of the organisation's own. */
export async function enterSource(input: SourceInput): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return addToLedger(viewer, async ({ ledger, write }) => {
    const id = randomUUID()
    const issues = originIssues(ledger, id, input.origin)
    if (issues.length > 0) return { ok: false, reason: 'invalid', issues }
    const made = { by: viewer.userId, at: now().toISOString() }
    const item = { kind: 'source', source: { id, ...input }, from: 'here', ...made } as const
    const { version } = await write(item, null, { type: 'source', action: 'source.enter' })
    return { ok: true, id, version }
  })
}

/**
 * Changes a source of the organisation's own, or what it wrote down about one that ships.
 *
 * @param expectedVersion 0 for a source that ships and to which nothing was added yet
 */
export async function changeSource(
  input: { id: string; expectedVersion: number } & ({ source: SourceInput } | { about: AboutInput }),
): Promise<LedgerResult> {
  const viewer = await requireViewer()
  return changeLedger(viewer, async ({ ledger, whole, write }): Promise<LedgerResult> => {
    const { id, expectedVersion } = input
    const held = ledger.sources.get(id)
    if (!held) return notFound
    const version = held.row?.version ?? 0
    if (version !== expectedVersion) return { ok: false, reason: 'stale', version }
    const made = { by: viewer.userId, at: now().toISOString() }
    const event = { type: 'source', action: 'source.change' } as const
    const hidden = hiddenBehind(id, { ledger, whole })
    if ('about' in input) {
      if (held.from !== 'library') return illegal('This source is your own: change it as a whole.')
      const issues = originIssues(ledger, id, input.about.origin, { before: held.origin, hidden })
      if (issues.length > 0) return { ok: false, reason: 'invalid', issues }
      const origin = withHidden(input.about.origin, hidden)
      const row = await write({ kind: 'on-source', source: id, ...input.about, origin, ...made }, held.row, event)
      return { ok: true, id, version: row.version }
    }
    if (held.from === 'library')
      return illegal('This source ships with the library: only what is known about it can be added.')
    const issues = originIssues(ledger, id, input.source.origin, { before: held.origin, hidden })
    if (issues.length > 0) return { ok: false, reason: 'invalid', issues }
    const origin = withHidden(input.source.origin, hidden)
    const item = { kind: 'source', source: { id, ...input.source, origin }, from: held.from, ...made } as const
    const row = await write({ ...item, by: held.madeBy ?? viewer.userId }, held.row, event)
    return { ok: true, id, version: row.version }
  })
}

/** What a source repeats that is there and not open to whoever looks. */
function hiddenBehind(id: string, { ledger, whole }: Pick<LedgerInHand, 'ledger' | 'whole'>): string[] {
  const origin = whole.sources.get(id)?.origin
  if (origin?.kind !== 'repeats') return []
  return origin.sources.filter((one) => whole.sources.has(one) && !ledger.sources.has(one))
}

const mostOrigins = 20

/**
 * A source rests on sources that are there, and not, directly or through others, on itself.
 *
 * @param kept what was written there before, as whoever writes sees it, and what of it is hidden from them: both may stay
 */
function originIssues(
  { sources }: HeldLedger,
  id: string,
  origin: Source['origin'],
  kept: { before: Source['origin'] | null; hidden: readonly string[] } = { before: null, hidden: [] },
): InputIssue[] {
  if (origin.kind !== 'repeats') return []
  const written = kept.before?.kind === 'repeats' ? kept.before.sources : []
  const tooMany = withHidden(origin, kept.hidden)
  if (tooMany.kind === 'repeats' && tooMany.sources.length > mostOrigins)
    return [{ path: 'origin.sources', message: `expected at most ${mostOrigins} sources, those not shown among them` }]
  return origin.sources.flatMap((one, place) => {
    const path = `origin.sources.${place}`
    if (!sources.has(one) && written.includes(one)) return []
    if (!sources.has(one)) return [{ path, message: `expected a source that is in the ledger, but ${one} is not` }]
    return restsOn(sources, one, id) ? [{ path, message: 'expected no circle: that source rests on this one' }] : []
  })
}

function restsOn(sources: HeldLedger['sources'], from: string, on: string, seen = new Set<string>()): boolean {
  if (from === on) return true
  if (seen.has(from)) return false
  seen.add(from)
  const origin = sources.get(from)?.origin
  return origin?.kind === 'repeats' && origin.sources.some((next) => restsOn(sources, next, on, seen))
}
