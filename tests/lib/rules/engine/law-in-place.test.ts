import { describe, expect, test } from 'vitest'
import { lawIn } from '#lib/rules/engine/law-in-place'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { WeighingPlace } from '#lib/rules/engine/weigh'
import {
  anAuthority,
  aRule,
  aRuleSet,
  countryMaterial,
  inventedState,
  otherCourt,
  persuasive,
} from '#tests/support/invented-law'

const convention = anAuthority({ bindsFora: ['ecthr'], bindsStates: 'echr-states' })
const ruleSet = aRuleSet(
  [
    aRule({ id: 'torture/a', ...persuasive }),
    aRule({ id: 'torture/b', direction: 'against' }),
    aRule({ id: 'torture/c' }),
    aRule({ id: 'torture/d', ...countryMaterial }),
    aRule({ id: 'torture/e', fora: ['cat'] }),
    aRule({ id: 'torture/f', ...persuasive }),
    aRule({ id: 'torture/g', element: 'other' }),
  ],
  { authorities: [convention, otherCourt] },
)
const place: WeighingPlace = {
  forum: 'ecthr',
  requestedState: inventedState,
  on: '2026-06-01',
  party: { echr: true, cat: true, iccpr: true },
}
const prepared = prepareRuleSet(ruleSet)
const law = (element: string, different: Partial<WeighingPlace> = {}) =>
  lawIn(prepared, { ...place, ...different })(element)

describe('the law on an element in a place', () => {
  test('is its rules with their weight and authorities there, and those that are not law there, with the reason', () => {
    const { rules, excluded } = law('risk')
    expect(rules.map(({ rule, weight }) => `${rule.id} ${weight}`)).toEqual([
      'torture/a persuasive',
      'torture/b binding',
      'torture/c binding',
      'torture/d material',
      'torture/f persuasive',
    ])
    expect(rules[0]?.basis).toEqual(persuasive.legalBasis)
    expect(excluded).toMatchObject([{ rule: 'torture/e', why: 'it speaks only before: UN Committee against Torture' }])
  })

  test('has its rules by direction and weight, the weightiest first', () => {
    // A rule set of its own, for what is found once for another would only be given again.
    expect(lawIn(prepareRuleSet({ ...ruleSet }), place)('risk').sides).toEqual({
      for: [
        { heft: 3, places: [2] },
        { heft: 2, places: [0, 4] },
        { heft: 1, places: [3] },
      ],
      against: [{ heft: 3, places: [1] }],
    })
  })

  test('is nothing where no rule bears on it', () => {
    expect(law('nobody')).toMatchObject({ rules: [], excluded: [], sides: { for: [], against: [] } })
  })

  test('has one shape for the same rules with the same weights, and another for others', () => {
    const shape = (...args: Parameters<typeof law>) => law(...args).shape
    expect(shape('risk', { on: '2026-06-02' })).toBe(shape('risk'))
    expect(shape('other')).not.toBe(shape('risk'))
    expect(shape('risk', { forum: 'national', party: { echr: false, cat: true, iccpr: true } })).not.toBe(shape('risk'))
  })

  test('is found once for a place, and anew for another forum, state, day or treaty', () => {
    expect(law('risk')).toBe(law('risk'))
    const others: Partial<WeighingPlace>[] = [
      { forum: 'cat' },
      { requestedState: 'XC' },
      { on: '2026-06-02' },
      ...(['echr', 'cat', 'iccpr'] as const).map((treaty) => ({ party: { ...place.party, [treaty]: null } })),
    ]
    for (const different of others) expect(law('risk', different)).not.toBe(law('risk'))
    expect(law('risk', { forum: 'cat' }).rules.map(({ rule }) => rule.id)).toContain('torture/e')
    expect(lawIn(prepareRuleSet({ ...ruleSet }), place)('risk')).not.toBe(law('risk'))
  })
})
