import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Support, supportWords } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import { type CompiledCondition, compileCondition } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { type Diagram, openDiagrams } from '#lib/rules/engine/diagram'
import { type PlacedTest, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { conditionDiagram, wordDiagrams } from '#lib/rules/engine/word-diagrams'
import { elementWord, groundWord, routeWord, testWord, type World } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary } from '#tests/support/invented-case'
import {
  always,
  aRule,
  aRuleSet,
  aTest,
  binding,
  countryMaterial,
  never,
  persuasive,
} from '#tests/support/invented-law'
import { anyCondition, anyRuleSet, randomFacts, randomRecords } from '#tests/support/random-law'
import { met } from '#tests/support/reference-words'

const library = aLibrary(randomRecords)
const testsOf = (ruleSet: RuleSet) => placeTests(viewCase(aCaseFile(), prepareRuleSet(ruleSet), library)).tests
const most = 100_000
const rank = (word: Support): number => supportWords.indexOf(word)

describe('the diagrams of words', () => {
  type Chance = 'open' | 'never' | 'always'

  /** Each rule and each test is open, engaged in any case or in none; whether the open ones are is one variable each. */
  function drawn(tests: readonly PlacedTest[], chances: readonly Chance[]) {
    const store = openDiagrams(most)
    const variables = new Map<unknown, number | boolean>()
    const variableOf = (key: unknown): number | boolean => {
      const chance = chances[variables.size % chances.length]
      const known = variables.get(key) ?? (chance === 'open' ? variables.size : chance === 'always')
      variables.set(key, known)
      return known
    }
    const diagramOf = (key: unknown): Diagram => {
      const variable = variableOf(key)
      return typeof variable === 'boolean' ? store.constant(variable ? 1 : 0) : store.choose(variable, [0, 1])
    }
    for (const placed of tests) variableOf(placed)
    const words = wordDiagrams(store, ({ rule }) => diagramOf(rule), diagramOf)
    const isMet = (key: unknown, assignment: number): boolean => {
      const variable = variableOf(key)
      return typeof variable === 'boolean' ? variable : ((assignment >> variable) & 1) === 1
    }
    const wordIn = (diagram: Diagram, assignment: number): Support | undefined => {
      let at = diagram
      while (store.branchCount(at) > 0) at = store.branch(at, (assignment >> store.variableOf(at)) & 1)
      return supportWords[at]
    }
    const worldOf = (assignment: number): World => ({
      engaged: ({ rule }) => isMet(rule, assignment),
      applies: (placed) => isMet(placed, assignment),
    })
    return { words, wordIn, worldOf }
  }

  test('give each element, answer, route, test and ground the word it has in each case', () => {
    const anyChances = fc.array(fc.constantFrom<Chance>('open', 'open', 'open', 'never', 'always'), {
      minLength: 7,
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyRuleSet, anyChances, fc.array(fc.nat(2 ** 14), { maxLength: 12 }), (ruleSet, chances, cases) => {
        const tests = testsOf(ruleSet)
        const { words, wordIn, worldOf } = drawn(tests, chances)
        for (const assignment of cases) {
          const world = worldOf(assignment)
          const isWord = (diagram: Diagram, word: Support) => expect(wordIn(diagram, assignment)).toBe(word)
          isWord(words.ground(tests), groundWord(tests, world))
          for (const placed of tests) {
            isWord(words.test(placed), testWord(placed, world))
            for (const route of placed.routes) {
              isWord(words.route(route), routeWord(route, world))
              for (const part of route.elements) isWord(words.element(part, 'risk'), elementWord(part, world))
            }
            for (const answer of placed.answers)
              isWord(words.element(answer.placed, 'answer'), elementWord(answer.placed, world, 'answer'))
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  const of = (id: string, ...different: Partial<Rule>[]): Rule =>
    aRule(Object.assign({ id: `torture/${id}` }, ...different))
  const on = (...ids: string[]): Partial<Rule> => ({ material: { supports: { ids } } })

  /** The rules looked at for the word of the ground, in order, when some are engaged in any case and the others are open. */
  function lookedAt(ruleSet: RuleSet, engaged: readonly string[], applies = 1): { looked: string[]; word: number } {
    const store = openDiagrams(most)
    const looked: string[] = []
    const tests = testsOf(ruleSet)
    const { ground } = wordDiagrams(
      store,
      ({ rule }) => {
        looked.push(rule.id.replace('torture/', ''))
        return engaged.includes(looked.at(-1)!) ? 1 : store.choose(looked.length, [0, 1])
      },
      () => applies,
    )
    return { looked, word: store.outcomes(ground(tests)) }
  }

  test('look at a rule once, in however many fora it speaks', () => {
    const { looked, word } = lookedAt(aRuleSet([of('a', binding), of('b', persuasive)]), [])
    expect(looked).toEqual(['a', 'b'])
    expect(word).toBe((1 << rank('not-raised')) | (1 << rank('thin')) | (1 << rank('well-supported')))
  })

  test('do not look at rules of less weight than one that is engaged in any case', () => {
    const rules = [
      of('a', binding),
      of('b', persuasive, on('one')),
      of('c', persuasive, on('three')),
      of('d', countryMaterial),
    ]
    expect(lookedAt(aRuleSet(rules), ['a'])).toEqual({ looked: ['a'], word: 1 << rank('well-supported') })
    expect(lookedAt(aRuleSet(rules), []).looked.sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('do not look for origins where they make no difference', () => {
    const rules = [of('a', countryMaterial, on('one')), of('b', countryMaterial, on('three'))]
    expect(lookedAt(aRuleSet(rules), [])).toMatchObject({ word: (1 << rank('not-raised')) | (1 << rank('thin')) })
  })

  test('do not look at the rules of a test that does not apply', () => {
    expect(lookedAt(aRuleSet([of('a')]), [], 0)).toEqual({ looked: [], word: 1 << rank('not-raised') })
  })

  test('are built once: what is asked again is not joined again', () => {
    const store = openDiagrams(most)
    const tests = testsOf(
      aRuleSet([of('a', persuasive, on('one')), of('b', persuasive, on('three'))], { tests: [aTest()] }),
    )
    let asked = 0
    const words = wordDiagrams(
      store,
      ({ rule }) => store.choose(rule.id === 'torture/a' ? 1 : 2, [0, 1]),
      () => {
        asked += 1
        return 1
      },
    )
    const ground = words.ground(tests)
    const work = store.work()
    expect(words.ground(tests)).toBe(ground)
    expect([store.work(), asked]).toEqual([work, tests.length])
  })
})

describe('the diagram of a condition', () => {
  test('says yes where the condition is met', () => {
    const values = Object.fromEntries(
      Object.entries(randomFacts).map(([fact, all = []]) => [fact, fc.constantFrom(...all)]),
    )
    fc.assert(
      fc.property(anyCondition, fc.record(values), (condition, chosen) => {
        const compiled = compileCondition(condition, {})
        const store = openDiagrams(most)
        const ofTest = ({ fact, holds }: Extract<CompiledCondition, { kind: 'test' }>) => (holds(chosen[fact]!) ? 1 : 0)
        expect(conditionDiagram(compiled, store, ofTest)).toBe(met(condition, new Map(Object.entries(chosen))) ? 1 : 0)
      }),
    )
  })

  test.each<[string, Condition]>([
    ['all of several when one is never met', { allOf: [never, { fact: 'request.redNotice', is: true }] }],
    ['any of several when one is always met', { anyOf: [always, { fact: 'request.redNotice', is: true }] }],
  ])('does not look at the rest of %s', (_, condition) => {
    const looked: string[] = []
    conditionDiagram(compileCondition(condition, {}), openDiagrams(most), ({ fact }) => looked.push(fact))
    expect(looked).toEqual([])
  })
})
