import { describe, expect, it } from 'vitest'
import { authorities } from '#lib/rules/authorities/registry'
import { assessPrcCase, supportOfRoute } from '#tests/support/assess-prc-case'
import { rawLibrary } from '#tests/support/library'

const on = '2026-11-23'
const routeOf = (test: string, route: string) => ({ test: `refusal-grounds/${test}`, route, forum: 'national' })

describe('the same ground under the statute of each state', () => {
  it.each([
    ['GB', 'united-kingdom'],
    ['NZ', 'new-zealand'],
    ['AU', 'australia'],
    ['CA', 'canada'],
    ['ES', 'spain-act'],
    ['PT', 'portugal-act'],
    ['IT', 'italy-code'],
    ['CZ', 'czechia'],
  ])('an aim at opinion is a bar in %s and nowhere else', (state, test) => {
    const aimed = { 'profile.linkToCharge': true }
    expect(supportOfRoute(assessPrcCase(state, on, aimed), routeOf(test, 'discrimination'))).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('DK', on, aimed), routeOf(test, 'discrimination'))).toBe('not-heard')
  })

  it.each([
    ['PL', 'poland'],
    ['BR', 'brazil'],
    ['SE', 'sweden-act'],
    ['CZ', 'czechia'],
  ])('a political offence without violence bars surrender in %s, and a described bombing does not', (state, test) => {
    const leaflets = {
      'request.politicalOffence': true,
      'request.offenceKind': 'speech-assembly',
      'request.violentActsSpecified': false,
    }
    const bombing = {
      'request.politicalOffence': true,
      'request.offenceKind': 'terrorism',
      'request.violentActsSpecified': true,
    }
    const route = routeOf(test, 'political-offence')
    expect(supportOfRoute(assessPrcCase(state, on, leaflets), route)).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase(state, on, bombing), route)).toBe('not-raised')
  })

  it('in the United Kingdom the political side is no bar of its own', () => {
    const political = { 'request.politicalOffence': true, 'request.offenceKind': 'speech-assembly' }
    expect(supportOfRoute(assessPrcCase('GB', on, political), routeOf('united-kingdom', 'political-offence'))).toBe(
      'not-heard',
    )
  })

  it('delay counts before a British court, and not for the person who fled', () => {
    const late = { 'request.delayPrejudice': true, 'request.fledJustice': false }
    const route = routeOf('united-kingdom', 'passage-of-time')
    expect(supportOfRoute(assessPrcCase('GB', on, late), route)).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('GB', on, { ...late, 'request.fledJustice': true }), route)).toBe('not-raised')
  })
})

describe('states whose statute is not held', () => {
  it('meet the usual clauses as a benchmark that stays thin', () => {
    const late = { 'request.limitationPeriodExpired': true }
    expect(supportOfRoute(assessPrcCase('DK', on, late), routeOf('usual-clauses', 'lapse-of-time'))).toBe('thin')
    expect(supportOfRoute(assessPrcCase('PL', on, late), routeOf('usual-clauses', 'lapse-of-time'))).toBe('not-heard')
    expect(supportOfRoute(assessPrcCase('PL', on, late), routeOf('poland', 'lapse-of-time'))).toBe('well-supported')
  })
})

describe('Union law', () => {
  const swede = { 'person.nationalOfOtherEuState': true, 'proceedings.homeStateInformed': false }
  const citizenship = routeOf('union-law', 'union-citizenship')

  it('makes a member state tell the state of nationality first', () => {
    expect(supportOfRoute(assessPrcCase('PL', on, swede), citizenship)).toBe('well-supported')
    expect(
      supportOfRoute(assessPrcCase('PL', on, { ...swede, 'proceedings.homeStateInformed': true }), citizenship),
    ).toBe('not-raised')
    expect(supportOfRoute(assessPrcCase('GB', on, swede), citizenship)).toBe('not-heard')
  })

  it('binds in exactly the states that the library records as members', () => {
    const { jurisdictions } = rawLibrary() as { jurisdictions: { iso2: string; eu: boolean | null }[] }
    const members = jurisdictions.filter((state) => state.eu === true).map(({ iso2 }) => iso2)
    for (const id of ['cjeu-petruhhin-2016', 'cjeu-hf-2022', 'cjeu-hamm-2024'])
      expect(authorities.find((authority) => authority.id === id)?.bindsStates).toEqual(members.sort())
  })
})

describe('a treaty as the only basis', () => {
  it('is missing between the PRC and the Netherlands, and in force with Belgium', () => {
    const route = routeOf('treaty-required', 'legal-basis')
    expect(supportOfRoute(assessPrcCase('NL', on, {}), route)).toBe('well-supported')
    expect(supportOfRoute(assessPrcCase('BE', on, {}), route)).toBe('not-heard')
  })

  it('is not known to be missing in the United Kingdom, where a special arrangement may be made', () => {
    expect(supportOfRoute(assessPrcCase('GB', on, {}), routeOf('united-kingdom', 'legal-basis'))).toBe('thin')
  })
})

describe('ways round extradition', () => {
  const exits = (route: string, forum: string) => ({ test: 'refusal-grounds/other-exits', route, forum })
  const disguised = { 'request.route': 'deportation', 'proceedings.removalInPlaceOfExtradition': true }
  const ordinary = {
    'request.route': 'deportation',
    'proceedings.removalInPlaceOfExtradition': false,
    'proceedings.lawfulGroundForRemoval': true,
  }

  it('deportation after a refused extradition is raised before Strasbourg and at home', () => {
    const assessment = assessPrcCase('FR', on, disguised)
    expect(supportOfRoute(assessment, exits('procedure-bypassed', 'ecthr'))).toBe('well-supported')
    expect(supportOfRoute(assessment, exits('procedure-bypassed', 'national'))).toBe('well-supported')
  })

  it('deportation on a ground of its own is not', () => {
    expect(supportOfRoute(assessPrcCase('FR', on, ordinary), exits('procedure-bypassed', 'ecthr'))).toBe('not-raised')
  })

  it('an interim measure is told in every forum and never more than thin, for it decides no ground', () => {
    const measure = { 'proceedings.interimMeasureGranted': true }
    const assessment = assessPrcCase('FR', on, measure)
    for (const forum of ['ecthr', 'cat', 'hrc', 'national'])
      expect([
        forum,
        supportOfRoute(assessment, { test: 'refusal-grounds/interim-measures', route: 'interim-measure', forum }),
      ]).toEqual([forum, 'thin'])
  })
})
