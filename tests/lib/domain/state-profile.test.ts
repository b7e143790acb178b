import { describe, expect, it } from 'vitest'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { factSchema } from '#lib/domain/facts/fact-schema'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import { profileAssertions } from '#lib/domain/state-profile'
import { aJurisdiction, rawLibrary } from '#tests/support/library'

const value = (state: Jurisdiction, key: FactKey, on = '2026-11-23', requestingState = 'CN') =>
  profileAssertions(state, { on, requestingState })[key]?.value

describe('the European Convention', () => {
  const echr = 'requestedState.isPartyToEchr'

  it.each([
    ['the day before ratification', '1993-01-18', false],
    ['the day of ratification', '1993-01-19', true],
    ['today', '2026-11-23', true],
  ])('on %s', (_when, on, bound) => {
    expect(value(aJurisdiction(), echr, on)).toBe(bound)
  })

  it('binds until the day on which it ceased to', () => {
    const left = aJurisdiction({ echr: false, echrRatified: '1998-05-05', echrCeased: '2022-09-16' })
    expect(value(left, echr, '2022-09-15')).toBe(true)
    expect(value(left, echr, '2022-09-16')).toBe(false)
  })

  it('does not bind a state that never ratified it', () => {
    expect(value(aJurisdiction({ echr: false, echrRatified: null }), echr)).toBe(false)
  })
})

describe('the treaty between the two states', () => {
  const treaty = 'requestedState.treatyWithRequestingState'
  const withTreaty = (different: Partial<Jurisdiction['chinaExtraditionTreaty']>) =>
    aJurisdiction({ chinaExtraditionTreaty: { ...aJurisdiction().chinaExtraditionTreaty, ...different } })

  it.each([
    ['before signature', '2016-10-30', 'none'],
    ['on signature', '2016-10-31', 'signed-not-in-force'],
    ['published but ten days too early', '2020-12-16', 'signed-not-in-force'],
    ['on entry into force', '2020-12-26', 'in-force'],
  ])('%s', (_when, on, status) => {
    expect(value(aJurisdiction(), treaty, on)).toBe(status)
  })

  it('is not known where the profile does not know', () => {
    expect(value(withTreaty({ status: 'unknown', signed: null, inForce: null }), treaty)).toBeUndefined()
  })

  it('is not known for a day between signature and an undated entry into force', () => {
    const undated = withTreaty({ signed: '2012-09-10', inForce: null })
    expect(value(undated, treaty, '2012-09-09')).toBe('none')
    expect(value(undated, treaty, '2015-01-01')).toBeUndefined()
    expect(value(undated, treaty, '2026-11-23')).toBe('in-force')
  })

  it('is not read for the request of another state', () => {
    expect(value(aJurisdiction(), treaty, '2026-11-23', 'QX')).toBeUndefined()
  })
})

describe('what the profile leaves open', () => {
  it('is no assertion at all, and so never a no', () => {
    const open = aJurisdiction({
      cat: { party: true, art22: null, art22Confidence: null, opcat: null },
      refugeeConvention: null,
      deathPenalty: null,
    })
    for (const key of ['catArticle22', 'refugeeConvention', 'deathPenalty'] as const)
      expect(profileAssertions(open, { on: '2026-11-23', requestingState: 'CN' })).not.toHaveProperty([
        `requestedState.${key}`,
      ])
  })

  it('includes membership of the European Union before the day of the data', () => {
    expect(value(aJurisdiction(), 'requestedState.isEuMember', '2022-08-30')).toBeUndefined()
    expect(value(aJurisdiction(), 'requestedState.isEuMember', '2022-08-31')).toBe(true)
  })
})

describe('the shipped profiles', () => {
  const states = rawLibrary().jurisdictions as Jurisdiction[]

  it.each(states.map((state) => [state.name, state] as const))(
    '%s gives allowed values, with their place',
    (_name, state) => {
      for (const [key, assertion] of Object.entries(
        profileAssertions(state, { on: '2026-11-23', requestingState: 'CN' }),
      )) {
        expect(factSchema(key as FactKey).safeParse(assertion.value).success).toBe(true)
        expect(assertion.says).toBe('public-record')
        expect(assertion.where).toContain(state.name)
      }
    },
  )

  it('name the extradition law that is held, and call every other one other', () => {
    const of = (iso2: string) => states.find((state) => state.iso2 === iso2)!
    expect(value(of('BE'), 'requestedState.statute')).toBe('BE')
    expect(value(of('DK'), 'requestedState.statute')).toBe('other')
  })

  it('open the Inter-American Court for Peru and not for Belgium', () => {
    const of = (iso2: string) => states.find((state) => state.iso2 === iso2)!
    expect(value(of('PE'), 'requestedState.interAmericanCourt')).toBe(true)
    expect(value(of('BE'), 'requestedState.interAmericanCourt')).toBe(false)
  })
})
