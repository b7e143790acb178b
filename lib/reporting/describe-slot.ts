import { formatDate } from '#lib/domain/date-in-words'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { count } from '#lib/domain/in-words'
import { contraryByClaim, emptySlot, type SlotStanding, slotStanding } from '#lib/domain/ledger/contrary-slot'

/** What each standing of a contrary slot means. Shown wherever a slot is. */
export const slotDefinitions: Record<SlotStanding, string> = {
  filled: 'records are named that stand against it or limit what it shows',
  searched: 'somebody searched for what stands against it, found nothing, and signed that',
  empty: 'nobody has named what stands against it, and nobody has signed a search that found nothing',
  'not-asked': 'it supports no risk, so no search is asked for',
}

/** A record that came without a slot has an empty one: nobody was asked. */
export const standingOf = ({ direction, slot }: Pick<EvidenceRecord, 'direction' | 'slot'>): SlotStanding =>
  slotStanding(direction, slot ?? emptySlot)

/**
 * The contrary slot of a record in one sentence; null where none is asked for. No output prints a record that supports a
 * risk without it.
 *
 * @param name how a contrary record is named in that output
 */
export function describeSlot(
  record: Pick<EvidenceRecord, 'direction' | 'slot'>,
  name: (id: string) => string = (id) => id,
): string | null {
  const { searches } = record.slot ?? emptySlot
  switch (standingOf(record)) {
    case 'filled':
      return `Contrary slot: ${contraryByClaim(record.slot ?? emptySlot)
        .map(({ claim }) => name(claim))
        .join(', ')}.`
    case 'searched': {
      const last = searches.at(-1)
      const others = searches.length > 1 ? ` (${count(searches.length, 'search', 'searches')} in all)` : ''
      return `Contrary slot: searched and nothing found by ${last?.name} on ${formatDate((last?.at ?? '').slice(0, 10))}, in ${last?.where}, for ${last?.looked}${others}.`
    }
    case 'empty':
      return 'Contrary slot: empty.'
    case 'not-asked':
      return null
  }
}
