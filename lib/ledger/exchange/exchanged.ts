import { z } from 'zod'
import { asSentence } from '#lib/domain/in-words'
import { claimSchema } from '#lib/domain/ledger/claim'
import { claimStates, stateWords } from '#lib/domain/ledger/claim-state'
import { slotStanding, slotStandings, standingWords } from '#lib/domain/ledger/contrary-slot'
import { type Entry, type Ledger, sourceOf, stateOf } from '#lib/domain/ledger/ledger'
import { withOpenOrigins } from '#lib/domain/ledger/open-origins'
import type { Source } from '#lib/domain/ledger/source'
import { mayEnter, narrower, type Tier } from '#lib/domain/ledger/tier'
import { repeatedBy } from '../origin-order.ts'

/** A claim as it leaves: never without its state and what its contrary slot holds. */
export const exchangedClaimSchema = z.strictObject({
  claim: claimSchema,
  state: z.enum(claimStates),
  standing: z.enum(slotStandings),
})
export type ExchangedClaim = z.infer<typeof exchangedClaimSchema>

/** A source with the claims that are found in it: one entry of a bibliography. */
export interface Exchanged {
  source: Source
  claims: readonly ExchangedClaim[]
}

const exchangedClaim = (entry: Entry): ExchangedClaim => ({
  // For whom it stands may not go so far.
  claim: { ...entry.claim, twinOf: null },
  state: stateOf(entry),
  standing: slotStanding(entry.claim.direction, entry.slot),
})

/**
 * The claims of a ledger by their sources, both in the order of their ids, with the sources that those repeat; other
 * sources without claims are not exchanged.
 *
 * @param output how far what is made of it may go
 * @returns with the ids of the claims that may not go so far, or that stand in a source that may not. Of what a source
 *   repeats, nothing that may not go so far is named.
 */
export function exchangedOf(
  ledger: Ledger,
  output: Exclude<Tier, 'sealed'>,
): { items: Exchanged[]; leftOut: readonly string[] } {
  const entries = [...ledger.entries.values()].sort((one, other) => (one.claim.id < other.claim.id ? -1 : 1))
  const [may, mayNot] = [true, false].map((wanted) =>
    entries.filter((entry) => mayEnter(narrower(entry.claim.tier, sourceOf(ledger, entry).tier), output) === wanted),
  )
  const bySource = Map.groupBy(may ?? [], ({ claim }) => claim.source)
  const mayName = (id: string) => mayEnter(ledger.sources.get(id)?.tier ?? 'public', output)
  const ids = new Set(bySource.keys())
  // A set that grows while it is walked is walked to its new end.
  for (const id of ids)
    for (const behind of repeatedBy(ledger.sources.get(id)))
      if (ledger.sources.has(behind) && mayName(behind)) ids.add(behind)
  const items = [...ids].sort().flatMap((id) => {
    const source = ledger.sources.get(id)
    const claims = (bySource.get(id) ?? []).map(exchangedClaim)
    return source ? [{ source: withOpenOrigins(source, mayName), claims }] : []
  })
  return { items, leftOut: (mayNot ?? []).map(({ claim }) => claim.id) }
}

/** What a reader of a bibliography sees of a claim: what it says, how far it was tested, and what stands against it. */
export function claimInWords({ claim, state, standing }: ExchangedClaim): string {
  const at = claim.pinpoint === null ? '' : ` (${claim.pinpoint})`
  return `${asSentence(claim.title)} ${asSentence(`${claim.proposition}${at}`)} State: ${stateWords[state]}. Contrary slot: ${standingWords[standing]}.`
}
