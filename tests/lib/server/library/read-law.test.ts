import { describe, expect, it } from 'vitest'
import type { Condition } from '#lib/rules/engine/condition'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { prcRuleSet } from '#lib/rules/rule-set'
import { loadLibrary } from '#lib/server/library/load-library'
import { readLaw } from '#lib/server/library/read-law'
import { readSeedLibrary, SeedLibraryError } from '#lib/server/library/seed-library'
import { aRule, aRuleSet } from '#tests/support/invented-law'

const library = readSeedLibrary()

const refusal = (ruleSet: RuleSet): readonly string[] => {
  try {
    readLaw(library, [ruleSet])
  } catch (error) {
    if (error instanceof SeedLibraryError) return error.lines
    throw error
  }
  return []
}
const withRule = (different: Partial<Rule>) => refusal(aRuleSet([aRule(different)]))

describe('the law that is loaded', () => {
  it('is the library with the rules in use, which agree', () => {
    expect(readLaw()).toEqual(library)
  })

  it.each<[string, Partial<Rule>, string]>([
    ['record', { material: { supports: { ids: ['no-such-record'] } } }, 'cites no-such-record, which is no record'],
    [
      'authority',
      { legalBasis: [{ authority: 'no-such-court', pinpoint: '1', certainty: 'read' }] },
      'cites no-such-court, which is no authority',
    ],
    [
      'fact',
      { engagedWhen: { fact: 'person.shoeSize', is: 44 } as unknown as Condition },
      'reads person.shoeSize, which is no fact',
    ],
    [
      'value',
      { engagedWhen: { fact: 'request.maximumPrisonTerm', is: 'long' } as unknown as Condition },
      'compares request.maximumPrisonTerm with "long", which it cannot be',
    ],
    ['shared condition', { engagedWhen: { condition: 'gone' } }, 'uses gone, which is no shared condition'],
  ])('holds no rule that names an unknown %s', (_what, different, problem) => {
    expect(withRule(different)).toContain(`rule torture/a-rule: ${problem}`)
  })

  it('holds no circle of shared conditions, and names it', () => {
    const conditions: Record<string, Condition> = { one: { condition: 'other' }, other: { not: { condition: 'one' } } }
    expect(refusal(aRuleSet([aRule({ engagedWhen: { condition: 'one' } })], { conditions }))).toEqual([
      'condition one: shared conditions in a circle: one → other → one',
    ])
  })

  it('is refused whole when a record that a rule names is taken out of the library', () => {
    const named = prcRuleSet.rules.flatMap(({ material }) => material.supports?.ids ?? [])[0]
    const poorer = { ...library, evidence: library.evidence.filter(({ id }) => id !== named) }
    expect(() => readLaw(poorer)).toThrow(SeedLibraryError)
  })

  it('is what the server loads at its start', async () => {
    expect(await loadLibrary()).toBe(false)
  })
})
