import 'server-only'
import type { Viewer } from '#lib/domain/case-access'
import type { DecidedCase } from '#lib/domain/decided-case'
import { type StoredCopy, seesCopy } from '#lib/domain/ledger/stored-copy'
import type { SearchView } from '#lib/ledger/search/library-filter'
import type { HeldEntry, HeldLedger, HeldSource } from '../ledger/held-ledger.ts'
import { maySee } from '../ledger/visible-ledger.ts'

/** What is found, as somebody sees it now. */
export interface LedgerView extends SearchView {
  entryOf: (id: string) => HeldEntry | undefined
  sourceOf: (id: string) => HeldSource | undefined
  copyOf: (id: string) => StoredCopy | undefined
}

// Made once for each state of a ledger, for all who search in it.
const bySource = new WeakMap<HeldLedger, Map<string, HeldEntry[]>>()

function claimsBySource(ledger: HeldLedger): Map<string, HeldEntry[]> {
  const known = bySource.get(ledger)
  if (known) return known
  const made = Map.groupBy(ledger.entries.values(), ({ claim }) => claim.source)
  bySource.set(ledger, made)
  return made
}

/** A ledger and stored copies through the eyes of somebody: what they may not see is not there. */
export function viewOfLedger(
  viewer: Viewer,
  ledger: HeldLedger,
  copyOf: (id: string) => StoredCopy | undefined,
  decisions: ReadonlyMap<string, DecidedCase>,
): LedgerView {
  const sourceOf = (id: string): HeldSource | undefined => {
    const source = ledger.sources.get(id)
    return source && maySee(viewer, source) ? source : undefined
  }
  const sees = ({ claim, madeBy }: HeldEntry): boolean =>
    sourceOf(claim.source) !== undefined && maySee(viewer, { tier: claim.tier, madeBy })
  return {
    sourceOf,
    entryOf: (id) => {
      const entry = ledger.entries.get(id)
      return entry && sees(entry) ? entry : undefined
    },
    claimsOf: (source) => (claimsBySource(ledger).get(source) ?? []).filter(sees),
    copyOf: (id) => {
      const copy = copyOf(id)
      return copy && seesCopy(viewer, copy) ? copy : undefined
    },
    decisionOf: (id) => decisions.get(id),
  }
}
