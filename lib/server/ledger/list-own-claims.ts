import 'server-only'
import type { SlotStanding } from '#lib/domain/ledger/contrary-slot'
import { slotStanding } from '#lib/domain/ledger/contrary-slot'
import type { Tier } from '#lib/domain/ledger/tier'
import { requireViewer } from '../identity/viewer.ts'
import { type ClaimLink, linkTo } from './read-claim.ts'
import { readLedgerOf } from './visible-ledger.ts'

/** A claim that was entered here or came with a pack, or a record that ships and was moved or answered here. */
export interface OwnClaim extends ClaimLink {
  proposition: string
  publisher: string
  tier: Tier
  standing: SlotStanding
  ships: boolean
}

/** What the organisation added to its ledger, the latest first, as far as the viewer sees it. */
export async function listOwnClaims(): Promise<OwnClaim[]> {
  const { entries, sources } = await readLedgerOf(await requireViewer())
  return [...entries.values()]
    .filter(({ row }) => row !== null)
    .reverse()
    .map((entry) => ({
      ...linkTo(entry),
      proposition: entry.claim.proposition,
      publisher: sources.get(entry.claim.source)?.publisher ?? '',
      tier: entry.claim.tier,
      standing: slotStanding(entry.claim.direction, entry.slot),
      ships: entry.from === 'library',
    }))
}
