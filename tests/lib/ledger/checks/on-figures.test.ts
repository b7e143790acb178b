import { describe, expect, test } from 'vitest'
import type { Figure } from '#lib/domain/ledger/claim'
import { arithmetic } from '#lib/ledger/checks/arithmetic'
import { conflictingFigures } from '#lib/ledger/checks/conflicting-figures'
import { rateWithoutDefinition } from '#lib/ledger/checks/rate-without-definition'
import { aFigure, aLedger, anEntry, aSource, claimsFound, finds, shippedLedger } from '#tests/support/a-small-ledger'

const sums = (figure: Partial<Figure>) =>
  finds(arithmetic, aLedger([anEntry({ figure: aFigure(figure) })])).map(({ found }) => found)

describe('a figure', () => {
  test('follows from the numbers beside it, as exactly as it is printed', () => {
    const rate = { unit: 'per cent convicted', numerator: 1_430_954, denominator: 1_431_585 }
    expect(sums({ ...rate, value: 99.956 })).toEqual([])
    expect(sums({ ...rate, value: 100 })).toEqual([])
    expect(sums({ ...rate, value: 99.957 })).toEqual([
      'The figure is 99.957 per cent, and 1430954 of 1431585 is 99.9559 per cent.',
    ])
  })

  test('that counts is one of the numbers beside it', () => {
    expect(sums({ value: 76, unit: 'votes', numerator: 76, denominator: 137 })).toEqual([])
    expect(sums({ value: 77, unit: 'votes', numerator: 76, denominator: 137 })).toHaveLength(1)
    expect(sums({ value: 0.55, unit: 'share', numerator: 76, denominator: 137 })).toEqual([])
  })

  test('is a part of no more than the whole', () => {
    expect(sums({ value: 101, unit: 'per cent', numerator: 101, denominator: 100 })[0]).toContain('101 of 100')
    expect(sums({ value: 0, unit: 'per cent', numerator: 0, denominator: 0 })).toHaveLength(1)
  })

  test('is no more exact than rounded numbers allow', () => {
    expect(sums({ value: 23.5, unit: 'per cent', numerator: 209_000, denominator: 890_000 })[0]).toContain(
      '23.3 to 23.67',
    )
    expect(sums({ value: 23, unit: 'per cent', numerator: 209_000, denominator: 890_000 })).toEqual([])
  })

  test('without numbers beside it is left alone', () => {
    expect(sums({ value: 99.9, unit: 'per cent' })).toEqual([])
  })

  test.each([
    ['290 + 8 + 32 + 98 = 428', 0],
    ['290 + 8 + 32 + 97 = 428', 1],
    ['1,200 + 1 = 1,201', 0],
    ['1 + 1 = 3', 1],
  ])('in a sum, %s', (sum, times) => {
    expect(finds(arithmetic, aLedger([anEntry({ proposition: `Of all, ${sum} were answered.` })]))).toHaveLength(times)
  })

  test('of the library always comes out, and three are finer than the numbers beside them', () => {
    const found = finds(arithmetic, shippedLedger())
    expect(found.every((one) => one.found.includes('look rounded'))).toBe(true)
    expect(found.flatMap(({ claims }) => claims)).toEqual([
      'conviction-rate-2015-paper',
      'conviction-rate-2022-sd',
      'spp-2022-non-prosecution',
    ])
  })
})

describe('two figures for one thing', () => {
  const one = { figure: aFigure({ value: 5, unit: 'persons' }), tags: ['visits', 'official-data'], asOf: '2025-03-01' }
  const other = { ...one, id: 'claim-two', source: 'source-two', asOf: '2025-12-31' }
  const told = (different: Parameters<typeof anEntry>[0]) =>
    finds(
      conflictingFigures,
      aLedger([anEntry(one), anEntry({ ...other, ...different })], [aSource(), aSource({ id: 'source-two' })]),
    )
  const six = aFigure({ value: 6, unit: 'Persons', definition: 'visits by consuls' })

  test('are told once with what each of them counts', () => {
    expect(told({ figure: six, tags: ['visits', 'official-data'] })).toMatchObject([
      {
        claims: ['claim-one', 'claim-two'],
        found:
          'For 2025 there are 5 persons (nobody has entered what is counted; claim-one) and 6 Persons (visits by consuls; claim-two).',
      },
    ])
  })

  test.each<[string, Parameters<typeof anEntry>[0]]>([
    ['give one value', { figure: aFigure({ value: 5, unit: 'persons' }) }],
    ['are of two years', { figure: six, asOf: '2024-12-31' }],
    ['are of two units', { figure: aFigure({ value: 6, unit: 'visits' }) }],
    ['are of two subjects', { figure: six, tags: ['trials'] }],
    ['have only a working tag in common', { figure: six, tags: ['trials', 'official-data'] }],
    ['stand in one document, which counts two things', { figure: six, source: 'source-one' }],
  ])('are none where they %s', (_how, different) => {
    expect(told(different)).toEqual([])
  })

  test('are in the library the two conviction rates of 2022', () => {
    expect(claimsFound(conflictingFigures, shippedLedger())).toEqual([
      'conviction-rate-2022-duihua',
      'conviction-rate-2022-sd',
    ])
  })
})

describe('a rate that does not say what it counts', () => {
  const told = (figure: Partial<Figure>, title = 'Convictions') =>
    finds(rateWithoutDefinition, aLedger([anEntry({ title, figure: aFigure({ value: 99, ...figure }) })]))

  test('is told, with a definition or without', () => {
    expect(told({ unit: 'per cent convicted' })).toHaveLength(1)
    expect(told({ unit: 'per cent convicted', definition: 'first instance' })).toHaveLength(1)
    expect(told({ unit: 'per cent convicted', definition: 'persons in public prosecutions' })).toEqual([])
  })

  test('is not a count, nor a rate of something else', () => {
    expect(told({ unit: 'persons convicted' })).toEqual([])
    expect(told({ unit: 'per cent of incidents' }, 'Incidents')).toEqual([])
  })

  test('are in the library the rates of convictions and arrests, none of which has a definition entered', () => {
    const claims = claimsFound(rateWithoutDefinition, shippedLedger())
    expect(claims).toEqual(expect.arrayContaining(['conviction-rate-2022-duihua', 'pre-indictment-detention-fall']))
    expect(claims).not.toContain('freedom-house-22-percent')
  })
})
