import { describe, expect, it } from 'vitest'
import { type FactKey, factKeys } from '#lib/domain/facts/catalogue'
import {
  type ConditionInWords,
  conditionInWords,
  factsOfRule,
  openQuestions,
  rulesOnFact,
  testsOfElement,
} from '#lib/reporting/rule-book'
import { prcRuleSet } from '#lib/rules/rule-set'

const words = (condition: ConditionInWords): string[] =>
  condition.kind === 'fact'
    ? [condition.words]
    : condition.kind === 'not'
      ? words(condition.part)
      : condition.parts.flatMap(words)

describe('a condition in words', () => {
  it('keeps all, any and not apart, and says a fact as the sentence it becomes', () => {
    const shown = conditionInWords(
      { allOf: [{ fact: 'proceedings.heldNow', is: true }, { not: { fact: 'request.redNotice', is: false } }] },
      {},
    )
    expect(shown).toMatchObject({
      kind: 'all',
      parts: [
        { kind: 'fact', fact: 'proceedings.heldNow', words: 'the requested person is held in custody' },
        { kind: 'not', part: { kind: 'fact', fact: 'request.redNotice' } },
      ],
    })
  })

  it('says on which side of a threshold it lies', () => {
    const shown = (condition: Parameters<typeof conditionInWords>[0]) => words(conditionInWords(condition, {}))[0]
    expect(shown({ fact: 'proceedings.monthsHeld', atLeast: 60 })).toContain('at least 60 months')
    expect(shown({ fact: 'proceedings.monthsHeld', below: 60 })).toContain('fewer than 60 months')
    expect(shown({ fact: 'proceedings.heldSince', before: '2022-10-06' })).toContain('a day before 6 October 2022')
  })

  it('makes one list of "all of these" inside "all of these"', () => {
    const held = { fact: 'proceedings.heldNow', is: true } as const
    const noticed = { fact: 'request.redNotice', is: true } as const
    const shown = conditionInWords({ allOf: [held, { allOf: [noticed, { anyOf: [held, noticed] }] }] }, {})
    expect(shown.kind === 'all' && shown.parts.map(({ kind }) => kind)).toEqual(['fact', 'fact', 'any'])
  })

  it('writes shared conditions out, and refuses a name that nobody gave', () => {
    const shared = { held: { fact: 'proceedings.heldNow', is: true } } as const
    expect(conditionInWords({ condition: 'held' }, shared)).toMatchObject({ kind: 'fact', fact: 'proceedings.heldNow' })
    expect(() => conditionInWords({ condition: 'other' }, shared)).toThrow('other')
  })
})

describe('the rule book of the shipped rule set', () => {
  it.each(prcRuleSet.rules.map((rule) => [rule.id, rule] as const))('can be read: %s', (_id, rule) => {
    const shown = words(conditionInWords(rule.engagedWhen, prcRuleSet.conditions))
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((sentence) => /\{value\}|undefined|^$/.test(sentence))).toEqual([])
    expect(testsOfElement(rule.element, prcRuleSet)).not.toEqual([])
  })

  it('leads from each fact to exactly the rules that lead to it', () => {
    const fromRules = new Map<FactKey, string[]>()
    for (const rule of prcRuleSet.rules) {
      for (const fact of factsOfRule(rule, prcRuleSet)) fromRules.set(fact, [...(fromRules.get(fact) ?? []), rule.id])
    }
    for (const fact of factKeys) {
      expect(rulesOnFact(fact, prcRuleSet).map(({ id }) => id)).toEqual(fromRules.get(fact) ?? [])
    }
  })

  it('names what still has to be read, and nothing else', () => {
    const none = { authorities: [] }
    expect(openQuestions([{ authority: 'a', pinpoint: '12', certainty: 'read' }], none)).toEqual([])
    expect(openQuestions([{ authority: 'a', pinpoint: null, certainty: 'secondary' }], none)).toHaveLength(2)
    expect(openQuestions([{ authority: 'a', pinpoint: '12', certainty: 'from-memory' }], none)[0]).toContain(
      'from memory',
    )
  })
})
