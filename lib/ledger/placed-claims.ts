import type { Claim } from '#lib/domain/ledger/claim'
import type { ClaimState } from '#lib/domain/ledger/claim-state'
import { type Entry, type Ledger, sourceOf, stateOf } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'

/** A claim with what has to be looked up to judge it. */
export interface Placed {
  entry: Entry
  claim: Claim
  source: Source
  state: ClaimState
}

const placedByLedger = new WeakMap<Ledger, readonly Placed[]>()

/** All claims of a ledger in order of their ids. Found once for a ledger, which nobody changes after it is made. */
export function placedClaims(ledger: Ledger): readonly Placed[] {
  const known = placedByLedger.get(ledger)
  if (known) return known
  const placed = [...ledger.entries.values()]
    .map((entry) => ({ entry, claim: entry.claim, source: sourceOf(ledger, entry), state: stateOf(entry) }))
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  placedByLedger.set(ledger, placed)
  return placed
}

/** The claims whose place no other has taken. */
export const notSuperseded = (ledger: Ledger): Placed[] =>
  placedClaims(ledger).filter(({ state }) => state !== 'superseded')

/** What a claim says, in our words and in its own. */
export const wordsOf = ({ claim }: Placed): string =>
  [claim.title, claim.proposition, claim.quotation?.original, claim.quotation?.translation?.text]
    .filter((text) => text !== undefined)
    .join('\n')
