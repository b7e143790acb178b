import { describe, expect, test } from 'vitest'
import { ruleInLaw } from '#lib/rules/engine/evaluate-rule'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { type WeighingPlace, weighAuthority, weighRule } from '#lib/rules/engine/weigh'
import {
  anAuthority,
  aRule,
  aRuleSet,
  binding,
  inventedState,
  otherCourt,
  ownCourt,
  persuasive,
} from '#tests/support/invented-law'

const at = (different: Partial<WeighingPlace> = {}): WeighingPlace => ({
  forum: 'ecthr',
  requestedState: inventedState,
  on: '2026-06-01',
  party: { echr: true, cat: true, iccpr: true },
  ...different,
})
const weight = (authority: ReturnType<typeof anAuthority>, place = at()) => {
  const weighed = weighAuthority(authority, place)
  return weighed.counts ? weighed.weight : weighed.why
}

const strasbourg = anAuthority({ bindsFora: ['ecthr'], bindsStates: 'echr-states' })

describe('a judgment', () => {
  test('binds its own court, and persuades another', () => {
    expect(weight(strasbourg)).toBe('binding')
    expect(weight(strasbourg, at({ forum: 'cat' }))).toBe('persuasive')
  })

  test('binds the courts of a party to the Convention, and persuades those of another state', () => {
    const national = at({ forum: 'national' })
    expect(weight(strasbourg, national)).toBe('binding')
    expect(weight(strasbourg, { ...national, party: { echr: false, cat: true, iccpr: true } })).toBe('persuasive')
    expect(weight(strasbourg, { ...national, party: { echr: null, cat: true, iccpr: true } })).toBe('persuasive')
  })

  test('of a national court binds at home, and persuades abroad and in Strasbourg', () => {
    const supreme = anAuthority({ bindsFora: [], bindsStates: [inventedState] })
    expect(weight(supreme, at({ forum: 'national' }))).toBe('binding')
    expect(weight(supreme, at({ forum: 'national', requestedState: 'XC' }))).toBe('persuasive')
    expect(weight(supreme)).toBe('persuasive')
  })

  test('that binds no state persuades the courts of every state, parties to a treaty or not', () => {
    const foreign = anAuthority({ bindsFora: [], bindsStates: 'none' })
    const party = { echr: true, cat: true, iccpr: true }
    expect(weight(foreign, at({ forum: 'national', party }))).toBe('persuasive')
    expect(weight(foreign, at({ forum: 'national', party: { echr: false, cat: false, iccpr: false } }))).toBe(
      'persuasive',
    )
  })

  test('counts from its own day, and not on the day before', () => {
    const given = { ...strasbourg, from: '2022-10-06' }
    expect(weight(given, at({ on: '2022-10-06' }))).toBe('binding')
    expect(weight(given, at({ on: '2022-10-05' }))).toMatch(/was not yet given/)
  })

  test('counts to its last day, and not after', () => {
    const overturned = { ...strasbourg, until: { day: '2022-06-30', by: 'the Supreme Court' } }
    expect(weight(overturned, at({ on: '2022-06-30' }))).toBe('binding')
    expect(weight(overturned, at({ on: '2022-07-01' }))).toMatch(/the Supreme Court/)
  })
})

describe('a treaty', () => {
  const treaty = anAuthority({ kind: 'treaty', name: 'the Treaty', bindsFora: ['cat'], bindsStates: 'cat-states' })

  test('binds only while the requested state is a party', () => {
    const party = (cat: boolean | null) => at({ forum: 'national', party: { echr: true, cat, iccpr: true } })
    expect(weight(treaty, party(true))).toBe('binding')
    expect(weight(treaty, party(false))).toMatch(/is not law in the requested state/)
    expect(weight(treaty, party(null))).toMatch(/is not established as law/)
  })

  test('is looked up for itself: being party to one says nothing of another', () => {
    const covenant = anAuthority({ kind: 'treaty', bindsFora: ['hrc'], bindsStates: 'iccpr-states' })
    const convention = anAuthority({ kind: 'treaty', bindsFora: ['ecthr'], bindsStates: 'echr-states' })
    const only = (one: 'echr' | 'cat' | 'iccpr') =>
      at({ forum: 'national', party: { echr: false, cat: false, iccpr: false, [one]: true } })
    expect([covenant, treaty, convention].map((one) => weight(one, only('iccpr')))).toEqual([
      'binding',
      expect.stringContaining('is not law'),
      expect.stringContaining('is not law'),
    ])
    expect(weight(treaty, only('cat'))).toBe('binding')
    expect(weight(convention, only('echr'))).toBe('binding')
  })

  test('binds the body that applies it, and persuades another body', () => {
    expect(weight(treaty, at({ forum: 'cat' }))).toBe('binding')
    expect(weight(treaty, at({ forum: 'ecthr' }))).toBe('persuasive')
  })
})

describe('a statute', () => {
  const statute = anAuthority({ kind: 'statute', bindsFora: [], bindsStates: [inventedState] })

  test('binds the courts of its state and is no law elsewhere', () => {
    expect(weight(statute, at({ forum: 'national' }))).toBe('binding')
    expect(weight(statute, at({ forum: 'national', requestedState: 'XC' }))).toMatch(/is not law/)
  })

  test('of the requested state persuades an international body, which it does not bind', () => {
    expect(weight(statute, at({ forum: 'ecthr' }))).toBe('persuasive')
  })

  test('of the requesting state is material', () => {
    expect(weight(anAuthority({ kind: 'statute', bindsFora: [], bindsStates: 'none' }))).toBe('material')
  })
})

describe('a rule', () => {
  const registry = new Map([ownCourt, otherCourt].map((authority) => [authority.id, authority]))

  test('weighs what the weightiest of its authorities weighs', () => {
    const rule = aRule({
      legalBasis: [...persuasive.legalBasis, { authority: 'own-court', pinpoint: null, certainty: 'read' }],
    })
    expect(weighRule(rule, registry, at())).toMatchObject({ weight: 'binding' })
    const other = aRule({ ...rule, legalBasis: [rule.legalBasis[1]!, rule.legalBasis[0]] })
    expect(weighRule(other, registry, at())).toMatchObject({ weight: 'binding' })
  })

  test('that rests on the law of the requesting state alone weighs as material', () => {
    const abroad = anAuthority({ id: 'their-code', kind: 'statute', bindsFora: [], bindsStates: 'none' })
    const rule = aRule({ legalBasis: [{ authority: 'their-code', pinpoint: null, certainty: 'read' }] })
    expect(weighRule(rule, new Map([['their-code', abroad]]), at())).toMatchObject({ weight: 'material' })
  })

  test('that cites what is not in the registry is refused, and both are named', () => {
    expect(() => weighRule(aRule(), new Map(), at())).toThrow(
      'torture/a-rule cites own-court, which is not in the registry',
    )
  })

  test('resting on country material never weighs more, whatever its authority', () => {
    expect(weighRule(aRule({ rests: 'country-material' }), registry, at())).toMatchObject({ weight: 'material' })
  })

  test('does not cite an authority that was not yet given', () => {
    const later = new Map([...registry, ['other-court', { ...otherCourt, from: '2030-01-01' }]])
    const rule = aRule({
      legalBasis: [...persuasive.legalBasis, { authority: 'own-court', pinpoint: null, certainty: 'read' }],
    })
    const weighed = weighRule(rule, later, at())
    expect(weighed.counts && weighed.basis.map(({ authority }) => authority)).toEqual(['own-court'])
  })

  test.each([
    ['speaks in another forum', { fora: ['cat'] as const }, 'forum'],
    ['is not yet in force', { inForce: { from: '2026-06-02' } }, 'date'],
    ['is in force from that day', { inForce: { from: '2026-06-01' } }, null],
    ['is no longer in force', { inForce: { from: '1990-01-01', until: '2026-05-31' } }, 'date'],
    ['is in force on its last day', { inForce: { from: '1990-01-01', until: '2026-06-01' } }, null],
  ] as const)('that %s', (_, different, by) => {
    const inLaw = ruleInLaw(aRule(different), at(), prepareRuleSet(aRuleSet([])).authorities)
    expect(inLaw.law ? null : inLaw.by).toBe(by)
  })

  test('whose authorities were all given later does not apply yet', () => {
    const inLaw = ruleInLaw(aRule(), at({ on: '1999-12-31' }), registry)
    expect(inLaw).toMatchObject({ law: false, by: 'authority', why: expect.stringContaining('not yet given') })
  })

  test('none of whose authorities counts says why of each', () => {
    const rule = aRule({ legalBasis: [...binding.legalBasis, ...persuasive.legalBasis] })
    expect(weighRule(rule, registry, at({ on: '1999-12-31' }))).toEqual({
      counts: false,
      why: 'Elm v. Willow was not yet given: it is of 2000-01-01; Ash v. Oak was not yet given: it is of 2000-01-01',
    })
  })
})
