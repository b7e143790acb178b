import { beforeEach, describe, expect, it } from 'vitest'
import type { ContraryRecord } from '#lib/domain/ledger/contrary-record'
import { slotStanding } from '#lib/domain/ledger/contrary-slot'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import { parseLibrary } from '#lib/domain/library'
import { library } from '#tests/support/assessed'
import { rawLibrary } from '#tests/support/library'

const { evidence, contrary } = library

describe('the contrary records of the library', () => {
  it('stand in the order of their ids, so that a change shows as one', () => {
    const pairs = contrary.map(({ claim, by }) => `${claim} ${by}`)
    expect(pairs).toEqual(pairs.toSorted())
  })

  it('say each in a sentence of its own what stands against what', () => {
    expect(new Set(contrary.map(({ claim, why }) => `${claim} ${why}`)).size).toBe(contrary.length)
    expect(contrary.filter(({ why }) => !/^[A-Z].*[.]$/.test(why))).toEqual([])
  })
})

describe('the slots of the library', () => {
  const { entries } = ledgerOfLibrary(evidence, '2026-11-26', contrary)

  it('hold each contrary record once, with why, by the library and on the day it was put together', () => {
    const held = [...entries.values()].flatMap(({ claim, slot }) =>
      slot.contrary.map(({ claim: by, why, ...signed }) => ({ claim: claim.id, by, why, signed })),
    )
    const signed = { by: 'library', at: '2026-11-26T00:00:00.000Z' }
    expect(held).toEqual(contrary.map((one) => ({ ...one, signed })))
  })

  it('hold no search, for nobody has signed one', () => {
    expect([...entries.values()].filter(({ slot }) => slot.searches.length > 0)).toEqual([])
  })

  it('are filled for 64 of the 102 claims that support a risk, and empty for 38', () => {
    const supporting = evidence.filter(({ direction }) => direction === 'supports-risk')
    const standing = supporting.map(({ id, direction }) => slotStanding(direction, entries.get(id)!.slot))
    expect([
      standing.filter((one) => one === 'filled').length,
      standing.filter((one) => one === 'empty').length,
      standing.length,
    ]).toEqual([64, 38, 102])
  })
})

describe('a library is refused', () => {
  let raw: ReturnType<typeof rawLibrary> & { contrary: { contrary: ContraryRecord[] } }
  beforeEach(() => {
    raw = rawLibrary() as typeof raw
  })
  const problems = () => {
    const result = parseLibrary(raw)
    return result.ok ? [] : result.problems
  }
  const [first] = contrary as [ContraryRecord]

  it.each([
    ['a claim that is no record', { claim: 'no-such-record' }, 'claim', 'there is no record no-such-record'],
    ['a contrary record that is no record', { by: 'no-such-record' }, 'by', 'there is no record no-such-record'],
    ['a record against itself', { by: first.claim }, 'by', `expected another record than ${first.claim} itself`],
    ['a record on other risk areas', { by: 'freedom-house-22-percent' }, 'by', 'freedom-house-22-percent shares none'],
  ] as const)('for %s', (_what, change, key, message) => {
    raw.contrary.contrary[0] = { ...first, ...change }
    expect(problems()).toEqual([{ path: `$.contrary.contrary[0].${key}`, message: expect.stringContaining(message) }])
  })

  it('for the same record twice against one claim, whatever it says', () => {
    raw.contrary.contrary.push({ ...first, why: 'The same again.' })
    expect(problems()).toEqual([
      {
        path: `$.contrary.contrary[${contrary.length}].by`,
        message: `expected each record once against ${first.claim}, but ${first.by} stands above already`,
      },
    ])
  })

  it('for a contrary record that does not say why, and for a search', () => {
    raw.contrary.contrary[0] = { ...first, why: ' ' }
    Object.assign(raw.contrary, { searches: [] })
    expect(problems().map(({ path }) => path)).toEqual(['$.contrary.contrary[0].why', '$.contrary.searches'])
  })
})
