import { describe, expect, test } from 'vitest'
import type { Claim } from '#lib/domain/ledger/claim'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { Entry } from '#lib/domain/ledger/ledger'
import type { Source } from '#lib/domain/ledger/source'
import { riskAreas } from '#lib/domain/risk-area'
import { emptyContrarySlot } from '#lib/ledger/checks/empty-contrary-slot'
import { lawAndPractice } from '#lib/ledger/checks/law-and-practice'
import { nameVariants } from '#lib/ledger/checks/name-variants'
import { nonBindingText } from '#lib/ledger/checks/non-binding-text'
import { oneSidedArea } from '#lib/ledger/checks/one-sided-area'
import { outcomeWatch } from '#lib/ledger/checks/outcome-watch'
import { overturnedAuthority } from '#lib/ledger/checks/overturned-authority'
import { scopeMismatch } from '#lib/ledger/checks/scope-mismatch'
import { superseded } from '#lib/ledger/checks/superseded'
import { widenedWording } from '#lib/ledger/checks/widened-wording'
import { aLedger, anEntry, aSource, claimsFound, finds, moved, shippedLedger } from '#tests/support/a-small-ledger'

const found = (...parameters: Parameters<typeof finds>) => finds(...parameters).map((finding) => finding.found)
const replaced = (id: string, by: string, claim: Partial<Claim> = {}) =>
  anEntry({ id, ...claim }, { moves: [moved('superseded', by)] })

describe('a superseded claim', () => {
  test('whose successor holds needs nothing but to be printed with it', () => {
    const ledger = aLedger([replaced('one', 'two'), anEntry({ id: 'two' })])
    expect(found(superseded, ledger)).toEqual([])
    expect(found(superseded, ledger, { printed: new Set(['one', 'two']) })).toEqual([])
    expect(found(superseded, ledger, { printed: new Set(['two']) })).toEqual([])
    expect(found(superseded, ledger, { printed: new Set(['one']) })).toEqual([
      'It is printed without the claim that took its place, two.',
    ])
  })

  test('is told with the end of its chain', () => {
    const ledger = aLedger([replaced('one', 'two'), replaced('two', 'three'), anEntry({ id: 'three' })])
    expect(finds(superseded, ledger)).toMatchObject([{ claims: ['one'], related: ['two', 'three'] }])
  })

  test('is told where the chain ends nowhere', () => {
    expect(found(superseded, aLedger([replaced('one', 'gone')]))).toEqual([
      'It was superseded by gone, which is not in the ledger.',
    ])
    expect(
      claimsFound(superseded, aLedger([replaced('one', 'two'), replaced('two', 'three'), replaced('three', 'two')])),
    ).toEqual(['one', 'three', 'two'])
  })

  test('is told where its successor may not go as far', () => {
    const ledger = aLedger([replaced('one', 'two'), anEntry({ id: 'two', tier: 'sealed' })])
    expect(found(superseded, ledger)[0]).toContain('may not go as far')
  })

  test('is printed with the publishable twin of a successor that may not go as far', () => {
    const sealed = anEntry({ id: 'two', tier: 'sealed' }, { twin: 'told' })
    const ledger = aLedger([replaced('one', 'two'), sealed, anEntry({ id: 'told' })])
    expect(found(superseded, ledger)).toEqual([])
    expect(found(superseded, ledger, { printed: new Set(['one', 'told']) })).toEqual([])
    expect(found(superseded, ledger, { printed: new Set(['one', 'two']) })).toEqual([
      expect.stringContaining('printed without the claim that took its place, told'),
    ])
  })

  test('of the library is the rate of 2020, whose successor was superseded again', () => {
    expect(finds(superseded, shippedLedger())).toMatchObject([
      { claims: ['non-prosecution-rate-2020-paper'], related: ['spp-2022-non-prosecution', 'spp-2023-rebound'] },
    ])
  })
})

const court = aSource({ kind: 'court-decision' })

describe('a decision that no longer stands', () => {
  test('is told where it does not say so', () => {
    const told = (claim: Partial<Claim>) =>
      found(overturnedAuthority, aLedger([replaced('one', 'two', claim), anEntry({ id: 'two' })], [court]))
    expect(told({})).toHaveLength(1)
    expect(told({ tags: ['overturned'] })).toEqual([])
    expect(told({ proposition: 'Quashed in 2019, and overturned in 2022.' })).toEqual([])
    expect(found(overturnedAuthority, aLedger([anEntry()], [court]))).toEqual([])
  })

  test('bears nothing out', () => {
    const resting = anEntry({}, { moves: [moved('corroborated', 'two')] })
    const told = (tags: string[]) =>
      claimsFound(overturnedAuthority, aLedger([resting, anEntry({ id: 'two', tags })], [court]))
    expect(told(['overturned'])).toEqual(['claim-one'])
    expect(told([])).toEqual([])
  })

  test('of the library is labelled in the New Zealand case, and not where a charge was followed by a verdict', () => {
    expect(claimsFound(overturnedAuthority, shippedLedger())).toEqual(['us-eight-charged-fox-hunt-2020'])
  })
})

describe('a text that binds nobody', () => {
  const told = (claim: Partial<Claim>, kind: Source['kind'] = 'government-report') =>
    found(nonBindingText, aLedger([anEntry(claim)], [aSource({ kind })]))

  test('is told without its label', () => {
    expect(told({ title: 'A resolution' })).toHaveLength(1)
    expect(told({ title: 'A resolution', tags: ['non-binding'] })).toEqual([])
    expect(told({ title: 'A resolution' }, 'legislation')).toEqual([])
    expect(told({ title: 'A report' })).toEqual([])
  })

  test('are in the library a declaration and a resolution', () => {
    expect(claimsFound(nonBindingText, shippedLedger())).toEqual([
      'arbitrary-detention-declaration-2021',
      'be-chamber-resolution-2021',
    ])
  })
})

const filled: Entry['slot'] = {
  ...emptySlot,
  contrary: [{ claim: 'two', by: 'account', at: '2026-01-01T00:00:00.000Z', why: 'Says otherwise.' }],
}
const searched: Entry['slot'] = {
  ...emptySlot,
  searches: [{ by: 'account', name: 'A. Pine', at: '2026-01-01T00:00:00.000Z', where: 'Library', looked: 'visits' }],
}

describe('what speaks against it', () => {
  const supporting = { direction: 'supports-risk' } as const

  test('is looked for wherever a claim supports a risk', () => {
    const told = (claim: Partial<Claim>, slot: Entry['slot']) =>
      found(emptyContrarySlot, aLedger([anEntry(claim, { slot })]))
    expect(told(supporting, emptySlot)).toHaveLength(1)
    expect(told(supporting, filled)).toEqual([])
    expect(told(supporting, searched)).toEqual([])
    expect(told({}, emptySlot)).toEqual([])
  })

  test('is still to be looked for in the library exactly where no contrary record was entered', () => {
    const without = [...shippedLedger().entries.values()].filter(
      ({ claim, slot, moves }) =>
        claim.direction === 'supports-risk' && slot.contrary.length === 0 && moves.at(-1)?.to !== 'superseded',
    )
    expect(claimsFound(emptyContrarySlot, shippedLedger())).toEqual(without.map(({ claim }) => claim.id))
  })

  test('is missing in an area with one side only', () => {
    const told = (...others: Entry[]) => found(oneSidedArea, aLedger([anEntry(supporting), ...others]))
    expect(told()).toEqual(['Torture and ill-treatment: 1 claim for a risk, none against it.'])
    expect(told(anEntry({ id: 'two', direction: 'against-risk' }))).toEqual([])
    expect(told(anEntry({ id: 'two', tags: ['contrary'] }))).toEqual([])
    expect(told(anEntry({ id: 'two', ...supporting }, { slot: filled }))).toEqual([])
    expect(told(anEntry({ id: 'two', direction: 'against-risk', riskAreas: ['fair-trial'] }))).toHaveLength(1)
  })

  test('is there in every area of the library, and missed in each once it is taken out', () => {
    const { entries, sources } = shippedLedger()
    expect(finds(oneSidedArea, shippedLedger())).toEqual([])
    const oneSide = [...entries.values()].flatMap((entry) =>
      entry.claim.direction === 'supports-risk' && !entry.claim.tags.includes('contrary')
        ? [{ ...entry, slot: emptySlot }]
        : [],
    )
    expect(finds(oneSidedArea, aLedger(oneSide, [...sources.values()]))).toHaveLength(riskAreas.length)
  })
})

describe('the law and the practice', () => {
  const law = aSource({ id: 'law', kind: 'legislation' })
  const practice = anEntry({ tags: ['law-versus-practice'] })
  const rule = anEntry({ id: 'two', source: 'law', direction: 'against-risk' })
  const told = (one: Entry, other: Entry) => claimsFound(lawAndPractice, aLedger([one, other], [aSource(), law]))
  const tagged = (entry: Entry, ...tags: string[]) => ({
    ...entry,
    claim: { ...entry.claim, tags: [...entry.claim.tags, ...tags] },
  })

  test('are told where nothing ties the one to the other', () => {
    expect(told(practice, rule)).toEqual(['claim-one', 'two'])
    expect(told(tagged(practice, 'official-data'), tagged(rule, 'official-data'))).toEqual(['claim-one', 'two'])
  })

  test('are tied by a tag of the subject, an element or a contrary record', () => {
    expect(told(tagged(practice, 'counsel'), tagged(rule, 'counsel'))).toEqual([])
    const served = (entry: Entry) => ({ ...entry, claim: { ...entry.claim, elements: ['element'] } })
    expect(told(served(practice), served(rule))).toEqual([])
    expect(told({ ...practice, slot: filled }, rule)).toEqual(['two'])
  })

  test('are tied in the library by its contrary records, but for the witnesses', () => {
    expect(claimsFound(lawAndPractice, shippedLedger())).toEqual(['witnesses-defence-disadvantage'])
    const { entries, sources } = shippedLedger()
    const untied = [...entries.values()].map((entry) => ({ ...entry, slot: emptySlot }))
    expect(claimsFound(lawAndPractice, aLedger(untied, [...sources.values()]))).toEqual(
      expect.arrayContaining(['cpl-exclusion-rules', 'exclusion-of-torture-evidence-practice']),
    )
  })
})

describe('material about another kind of case', () => {
  const ledger = aLedger([anEntry({ tags: ['xinjiang'] }), anEntry({ id: 'two', tags: ['liuzhi'] })])

  test('is told where the case lacks the feature, and asked about where nobody knows', () => {
    expect(found(scopeMismatch, ledger)).toEqual([])
    expect(found(scopeMismatch, ledger, { features: { xinjiang: true, 'party-discipline': true } })).toEqual([])
    expect(found(scopeMismatch, ledger, { features: { xinjiang: false } })).toEqual([
      'One claim is about Xinjiang or its minorities, and this case is not.',
      'One claim is about liuzhi and party discipline, and nobody has settled whether this case is.',
    ])
  })

  test('of the library is told for a case that has nothing to do with Hong Kong', () => {
    const features = { xinjiang: true, 'hong-kong': false, 'state-security': true, 'party-discipline': true }
    expect(claimsFound(scopeMismatch, shippedLedger(), { features })).toContain('hk-bounties-july-2025')
  })
})

describe('wide words', () => {
  const graded = (proposition: string, information: number, kind: Source['kind'] = 'ngo-report') =>
    found(
      widenedWording,
      aLedger([anEntry({ proposition }, { grade: { source: 'B', information, why: '' } })], [aSource({ kind })]),
    )

  test('are told on weak material or a single case, and borne by strong material', () => {
    expect(graded('It denies all standards.', 3)).toEqual(['It says “all” on material graded B3.'])
    expect(graded('It denies all standards.', 2)).toEqual([])
    expect(graded('It always happens.', 1, 'case-example')).toEqual(['It says “always” and rests on a single case.'])
    expect(graded('It denies most standards.', 4)).toEqual([])
  })

  test.each(['It helps not at all.', 'There were 12 in all.', 'Not all were tried.'])(
    'are none where they widen nothing: %s',
    (words) => {
      expect(graded(words, 4)).toEqual([])
    },
  )

  test('are in the library those of the paper’s conclusion', () => {
    expect(claimsFound(widenedWording, shippedLedger())).toEqual(['conclusion-systematic-denial-claim'])
  })
})

describe('names that may be one', () => {
  const named = (one: string, other: string) =>
    found(
      nameVariants,
      aLedger([
        anEntry({ proposition: `Then ${one} left.` }),
        anEntry({ id: 'two', proposition: `Then ${other} left.` }),
      ]),
    )

  test.each([
    ['Li Zhihui', 'Li Zhuhui'],
    ['Liu Hongtao', 'Hongtao Liu'],
    ['Bao Qinrui', 'Bao Qinru'],
    ['National Supervision Commission', 'National Security Commission'],
  ])('are told: %s and %s', (one, other) => {
    expect(named(one, other)).toHaveLength(1)
  })

  test.each([
    ['Li Zhihui', 'Li Zhihui'],
    ['Country Report', 'Country Reports'],
    ['Michael Kovrig', 'Michael Spavor'],
    ['Supreme Court', 'Supreme People'],
  ])('are not told: %s and %s', (one, other) => {
    expect(named(one, other)).toEqual([])
  })

  test('are none in the library, where they were corrected', () => {
    expect(finds(nameVariants, shippedLedger())).toEqual([])
  })
})

describe('what became of it', () => {
  test('is asked once a year where it is not known', () => {
    const told = (claim: Partial<Claim>, at: string) =>
      finds(
        outcomeWatch,
        aLedger([anEntry(claim, { moves: [{ ...moved('checked'), at: `${at}T00:00:00.000Z` }] })]),
      ).map(({ expected }) => expected)
    expect(told({ tags: ['watch'] }, '2026-01-01')).toEqual(['A look at it once a year; the next by 1 January 2027.'])
    expect(told({ proposition: 'A bill is pending.', asOf: '2024-01-01' }, '2025-05-31')).toEqual([
      'A look at it once a year; the next by 31 May 2026, which has passed.',
    ])
    expect(told({}, '2020-01-01')).toEqual([])
  })

  test('is open in the library for Kim, the returned Uyghurs and the amendment', () => {
    expect(claimsFound(outcomeWatch, shippedLedger())).toEqual(
      expect.arrayContaining(['cpl-fourth-amendment-pending', 'nz-kim-minister-june-2022', 'thailand-40-uyghurs-2025']),
    )
  })
})
