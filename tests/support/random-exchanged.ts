import fc from 'fast-check'
import { claimStates } from '#lib/domain/ledger/claim-state'
import { slotStandings } from '#lib/domain/ledger/contrary-slot'
import type { Exchanged } from '#lib/ledger/exchange/exchanged'
import { someClaim, someSource } from './random-ledger.ts'

type Source = Exchanged['source']
type Claim = Exchanged['claims'][number]['claim']

/** Random sources with claims of theirs, as they stand in a file: each id stands for one of them. */
export const someExchanged = (
  claims: { minLength?: number; maxLength: number },
  { source = someSource(), claim = someClaim() }: { source?: fc.Arbitrary<Source>; claim?: fc.Arbitrary<Claim> } = {},
): fc.Arbitrary<Exchanged[]> =>
  fc
    .array(
      fc.record({
        source,
        claims: fc.array(
          fc.record({ claim, state: fc.constantFrom(...claimStates), standing: fc.constantFrom(...slotStandings) }),
          claims,
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((items) =>
      items.map(({ source, claims }, place) => {
        const id = `${source.id}-${place}`
        const own = claims.map((one, index) => ({
          ...one,
          claim: { ...one.claim, id: `${one.claim.id}-${place}-${index}`, source: id },
        }))
        return { source: { ...source, id }, claims: own }
      }),
    )
