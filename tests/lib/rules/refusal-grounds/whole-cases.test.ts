import { describe, expect, it } from 'vitest'
import { authorities } from '#lib/rules/authorities/registry'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'
import { rawLibrary } from '#tests/support/library'

const on = '2026-11-23'
const belgium = (route: string) => ({ test: 'refusal-grounds/belgium', route, forum: 'national' })

describe('the Belgian bars', () => {
  it.each([
    ['dual-criminality', { 'request.dualCriminality': false }],
    ['lapse-of-time', { 'request.limitationPeriodExpired': true, 'request.limitationUnder': 'requested-state' }],
    ['nationality', { 'person.nationalOfRequestedState': true }],
    ['discrimination', { 'profile.worseTreatmentForOpinion': true }],
    ['threshold', { 'request.purpose': 'prosecution', 'request.maximumPrisonTerm': 'under-one-year' }],
  ])('%s is a route of its own', (route, facts) => {
    expect(supportOfRoute(assessPrcCase('BE', on, facts), belgium(route))).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('DK', on, facts), belgium(route))).toBe('not-heard')
  })

  it('political offence is contested by the press account that the treaty takes terrorism out', () => {
    const political = {
      'request.politicalOffence': true,
      'request.offenceKind': 'terrorism',
      'request.terrorismConventionBars': false,
    }
    expect(supportOfRoute(assessPrcCase('BE', on, political), belgium('political-offence'))).toBe('contested')
    const speech = {
      ...political,
      'request.offenceKind': 'speech-assembly',
      'request.terrorismConventionBars': 'does-not-apply',
    }
    expect(supportOfRoute(assessPrcCase('BE', on, speech), belgium('political-offence'))).toBe('well-supported')
  })

  it('speciality stays thin while nobody has read the clause', () => {
    const facts = { 'request.specialityGuaranteed': false }
    expect(supportOfRoute(assessPrcCase('BE', on, facts), belgium('speciality'))).toBe('thin')
  })
})

describe('comparators', () => {
  it('a military offence is a ground in Spain and none in Belgium', () => {
    const facts = { 'request.offenceKind': 'military' }
    const spain = { test: 'refusal-grounds/spain-treaty', route: 'military-offence', forum: 'national' }
    expect(supportOfRoute(assessPrcCase('ES', on, facts), spain)).toBe('well-supported')
    expect(assessPrcCase('BE', on, facts).furtherGrounds['refusal-grounds'].support).toBe('not-raised')
  })
})

describe('refugee status', () => {
  const refugee = { 'proceedings.asylum': 'refugee-status' }
  const convention = { test: 'refusal-grounds/non-refoulement-of-refugees', route: 'asylum', forum: 'national' }

  it('is heard in states of the Convention and not in others', () => {
    expect(supportOfRoute(assessPrcCase('BE', on, refugee), convention)).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('TH', on, refugee), convention)).toBe('not-heard')
  })

  it('a claim that is pending raises the question and no more', () => {
    const pending = { 'proceedings.asylum': 'pending' }
    expect(supportOfRoute(assessPrcCase('BE', on, pending), convention)).toBe('thin')
  })

  it('binds in exactly the states that the library records as parties', () => {
    const { jurisdictions } = rawLibrary() as { jurisdictions: { iso2: string; refugeeConvention: boolean | null }[] }
    const parties = jurisdictions.filter((state) => state.refugeeConvention === true).map(({ iso2 }) => iso2)
    const authority = authorities.find(({ id }) => id === 'refugee-convention-1951')
    expect(authority?.bindsStates).toEqual(parties.sort())
  })
})
