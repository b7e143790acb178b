import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#lib/domain/ledger/ledger'
import { isPublic, throughTwins, twinsIn, whyNoTwin } from '#lib/domain/ledger/twin'
import { someLedger } from '#tests/support/a-pack'
import { aClaim, aLedger, anEntry, aSource, moved } from '#tests/support/a-small-ledger'

const sealed = { ...anEntry(aClaim({ id: 'kept', tier: 'sealed' })), twin: 'told' }
const told = anEntry(aClaim({ id: 'told' }))
const entriesOf = (...entries: Entry[]) =>
  aLedger(entries, [aSource(), aSource({ id: 'closed', tier: 'counsel-only' })])

describe('a publishable twin', () => {
  it('stands for a claim that is not public, and only while it is public itself', () => {
    expect([...twinsIn(entriesOf(sealed, told))]).toEqual([['kept', 'told']])
    const closed = anEntry(aClaim({ id: 'told', source: 'closed' }))
    const counsel = anEntry(aClaim({ id: 'told', tier: 'counsel-only' }))
    const opened = { ...anEntry(aClaim({ id: 'kept' })), twin: 'told' }
    for (const ledger of [
      entriesOf(sealed, closed),
      entriesOf(sealed, counsel),
      entriesOf(opened, told),
      entriesOf(sealed),
    ])
      expect([...twinsIn(ledger)]).toEqual([])
    const inClosed = { ...anEntry(aClaim({ id: 'kept', source: 'closed' })), twin: 'told' }
    expect(twinsIn(entriesOf(inClosed, told)).get('kept')).toBe('told')
  })

  it('is the one that the claim names, whatever was written at another', () => {
    const older = anEntry(aClaim({ id: 'older', twinOf: 'kept' }))
    for (const entries of [
      [older, sealed, told],
      [told, sealed, older],
    ])
      expect(twinsIn(entriesOf(...entries)).get('kept')).toBe('told')
    expect(twinsIn(entriesOf(older, { ...sealed, twin: null })).get('kept')).toBe('older')
  })

  it('is another claim, public, in a public source, and not superseded', () => {
    const ledger = entriesOf(sealed, told)
    expect(whyNoTwin(ledger, sealed, told)).toBeNull()
    expect(whyNoTwin(ledger, sealed, undefined)).toMatch(/in the ledger/)
    expect(whyNoTwin(ledger, sealed, sealed)).toMatch(/another claim/)
    expect(whyNoTwin(ledger, sealed, anEntry(aClaim({ source: 'closed' })))).toMatch(/public/)
    expect(whyNoTwin(ledger, sealed, anEntry(aClaim({ tier: 'counsel-only' })))).toMatch(/public/)
    expect(whyNoTwin(ledger, sealed, anEntry(aClaim({ id: 'old' }), { moves: [moved('superseded', 'told')] }))).toMatch(
      /superseded/,
    )
  })
})

describe('an entry that names what may not be seen', () => {
  it('names the twins, says nothing that was said of what they stand for, and nothing of itself', () => {
    fc.assert(
      fc.property(someLedger(['public', 'public', 'counsel-only', 'sealed']), (ledger) => {
        const twins = twinsIn(ledger)
        const seen = (id: string) => {
          const entry = ledger.entries.get(id)
          return entry !== undefined && isPublic(ledger, entry)
        }
        for (const entry of ledger.entries.values()) {
          const shown = throughTwins(entry, seen, twins)
          const names = ({ slot }: typeof entry) => slot.contrary.map(({ claim }) => claim)
          if (!names(entry).includes(entry.claim.id)) expect(names(shown)).not.toContain(entry.claim.id)
          expect(new Set(names(shown)).size).toBeLessThanOrEqual(new Set(names(entry)).size)
          for (const [place, { claims, ground }] of shown.moves.entries()) {
            const before = entry.moves[place]
            const swapped = before?.claims.filter((id) => !claims.includes(id)) ?? []
            for (const id of swapped) expect([seen(id), seen(twins.get(id) ?? '')]).toEqual([false, true])
            expect(ground === before?.ground).toBe(swapped.length === 0)
          }
          for (const { claim, why } of shown.slot.contrary) {
            const named = entry.slot.contrary.find((one) => one.claim === claim)
            if (named) expect(why).toBe(named.why)
            else expect(seen(claim)).toBe(true)
          }
        }
      }),
    )
  })
})
