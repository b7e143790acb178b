import { describe, expect, test } from 'vitest'
import { materialOn } from '#lib/rules/engine/material-on-date'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { aLibrary, aRecord } from '#tests/support/invented-case'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const reports = 'country.tortureReports.origins'
const query = { tags: ['custody'] }
const ruleSet = aRuleSet([aRule({ material: { supports: query } }), aRule({ id: 'torture/b' })], {
  derivedFacts: [{ fact: reports, query, direction: 'supports-risk', measure: 'origins' }],
})
const prepared = prepareRuleSet(ruleSet)
const library = aLibrary([
  aRecord('a', { tags: ['custody'] }),
  aRecord('b', { tags: ['custody'], source: { ...aRecord('b').source, date: '2026-05-01' } }),
  aRecord('c', { tags: ['custody'], direction: 'context' }),
])

describe('the material of a day', () => {
  test('is the records published by then, the facts computed from them, and those beside each rule', () => {
    const { records, derived, ofRule } = materialOn(prepared, library, '2026-04-01')
    expect(records.published.map(({ id }) => id)).toEqual(['a', 'c'])
    expect([...derived]).toEqual([
      [reports, { kind: 'established', possible: [1], statements: [{ value: 1, says: 'library' }] }],
    ])
    const { material, counted } = ofRule('torture/a-rule')
    expect(material.map(({ record }) => record.id)).toEqual(['a', 'c'])
    expect(counted.map(({ id }) => id)).toEqual(['a'])
    expect(ofRule('torture/b')).toEqual({ material: [], counted: [] })
  })

  test('is none for a rule of another rule set', () => {
    expect(materialOn(prepared, library, '2026-04-01').ofRule('torture/elsewhere')).toEqual({
      material: [],
      counted: [],
    })
  })

  test('is found once for its day, rule set and library, and anew for others', () => {
    const once = materialOn(prepared, library, '2026-06-01')
    expect(materialOn(prepared, library, '2026-06-01')).toBe(once)
    expect(materialOn(prepared, library, '2026-06-02')).not.toBe(once)
    expect(materialOn(prepareRuleSet({ ...ruleSet }), library, '2026-06-01')).not.toBe(once)
    expect(materialOn(prepared, aLibrary([]), '2026-06-01').records.published).toEqual([])
    expect(materialOn(prepared, library, '2026-06-01')).toBe(once)
  })
})
