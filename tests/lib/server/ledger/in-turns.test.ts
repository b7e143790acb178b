import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalHash } from '#lib/domain/canonical-hash'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { parseLibrary } from '#lib/domain/library'
import type { HeldItem } from '#lib/server/ledger/held-items'
import type { OpenedItem } from '#lib/server/ledger/ledger-cells'
import { withLedger } from '#lib/server/ledger/library-of-organisation'
import { ledgerOf, mergedFrom, mergeItem } from '#lib/server/ledger/merge-items'
import { visibleTo } from '#lib/server/ledger/visible-ledger'
import { aClaim, aSource, moved } from '#tests/support/a-small-ledger'
import { rawLibrary } from '#tests/support/library'

const read = parseLibrary(rawLibrary())
if (!read.ok) throw new Error('the library that ships is sound')
const { library } = read
const [record] = library.evidence
const recordId = record?.id ?? ''

const made = { by: 'account', at: '2026-01-01T00:00:00.000Z' }
const claimItem = (id: string, over: Parameters<typeof aClaim>[0] = {}): OpenedItem => ({
  ...{ kind: 'claim', claim: aClaim({ id, tags: ['night'], ...over }), moves: [moved('checked')], slot: emptySlot },
  ...{ compared: null, twin: null, grade: null, came: null, from: 'here', ...made },
})
const sourceItem: OpenedItem = { kind: 'source', source: aSource(), from: 'here', ...made }

/**
 * Rows as they are changed one after the other: claims that come, change, go and come again, and what is laid over a record.
 * As the ledger writes them: what is there changes and goes in the row it has, what went comes again in another row.
 */
const someRows: fc.Arbitrary<HeldItem[]> = fc
  .array(
    fc.oneof(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), what: fc.constantFrom('claim', 'gone') }),
      fc.record({ id: fc.constant('over'), what: fc.constantFrom('checked', 'contradicted') }),
    ),
    { maxLength: 12 },
  )
  .map((changes) => {
    const went = new Map<string, number>()
    return changes.flatMap(({ id, what }, version): HeldItem[] => {
      if (id === 'over') {
        const moves = [moved(what === 'checked' ? 'checked' : 'contradicted')]
        return [{ id, version, item: { kind: 'on-record', record: recordId, moves, slot: emptySlot, ...made } }]
      }
      const times = went.get(id) ?? 0
      const row = `${id}-${times}`
      if (what === 'claim') return [{ id: row, version, item: claimItem(id, { title: `Change ${version}` }) }]
      went.set(id, times + 1)
      return [{ id: row, version, item: { kind: 'gone', what: 'claim', id, ...made } }]
    })
  })

const mergedOf = (rows: readonly HeldItem[], merged = mergedFrom(library)) => {
  for (const row of rows) mergeItem(merged, row)
  return merged
}
/** All rows as they are in the end, each merged once, in whichever order: as a process reads them that begins. */
const atOnce = (rows: readonly HeldItem[], turned: boolean) => {
  const last = [...new Map(rows.map((row) => [row.id, row])).values()]
  return ledgerOf(mergedOf(turned ? last.reverse() : last), 1)
}

describe('a ledger to which changes are merged', () => {
  it('is what all of it merged anew would be, and what was held before does not change', () => {
    fc.assert(
      fc.property(someRows, fc.nat(12), fc.boolean(), (rows, cut, turned) => {
        const merged = mergedOf(rows.slice(0, cut))
        const before = ledgerOf(merged, 1)
        const held = () => ['a', 'b', 'c', recordId].map((id) => before.entries.get(id))
        const asItWas = structuredClone(held())
        const after = ledgerOf(mergedOf(rows.slice(cut), merged), 1)
        expect(new Map(after.entries)).toEqual(new Map(atOnce(rows, turned).entries))
        expect(held()).toEqual(asItWas)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a large ledger', () => {
  const many = Array.from(
    { length: 3_000 },
    (_, at): HeldItem => ({ id: `row-${at}`, version: 1, item: claimItem(`c-${at}`) }),
  )
  const ledger = ledgerOf(mergedOf([{ id: 'source', version: 1, item: sourceItem }, ...many]), 1)
  const lawyer = { userId: 'one', orgId: 'org', sessionId: 's', name: 'Runa Sigurdsen', roles: ['lawyer'] } as const

  let turns = 0
  let going = true
  beforeEach(() => {
    turns = 0
    going = true
    const turn = () => {
      turns += 1
      if (going) setImmediate(turn)
    }
    setImmediate(turn)
  })
  afterEach(() => {
    going = false
  })

  it('is cut to what somebody sees in turns, once for all who see the same', async () => {
    const seen = visibleTo(lawyer, ledger)
    expect(await visibleTo({ ...lawyer, userId: 'another' }, ledger)).toBe(await seen)
    expect((await seen).entries.size).toBe(ledger.entries.size)
    expect(turns).toBeGreaterThan(3)
  })

  it('is laid over the library in turns, under the hash of all that was laid over it', async () => {
    const laid = await withLedger(library, ledger, ledger.entries)
    expect(turns).toBeGreaterThan(10)
    const own = laid.evidence.filter(({ id }) => id.startsWith('c-'))
    expect(own).toHaveLength(many.length)
    const inOrder = many.map(({ item }) => own.find(({ id }) => item.kind === 'claim' && id === item.claim.id))
    expect(laid.hash).toBe(canonicalHash({ shipped: library.hash, ledger: inOrder }))
  })
})
