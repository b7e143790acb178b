import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declarationOf, factKeys, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { supportWords } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import type { Condition } from '#lib/rules/engine/condition'
import { type ConditionDiagrams, conditionDiagrams } from '#lib/rules/engine/condition-diagrams'
import { isList, listWith, standingOfFact } from '#lib/rules/engine/fact-standing'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { type PutOtherwise, putToCells } from '#lib/rules/engine/put-otherwise'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { supposing } from '#lib/rules/engine/suppositions'
import { established, groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, disputed, says } from '#tests/support/invented-case'
import { aRule, aRuleSet, aTest } from '#tests/support/invented-law'
import { anyFacts, anyRuleSet, randomFactKeys, randomRecords } from '#tests/support/random-law'

type Facts = NonNullable<Parameters<typeof aCaseFile>[0]>

const library = aLibrary(randomRecords)
const open = (ruleSet: RuleSet, facts: Facts) => {
  const view = viewCase(aCaseFile(facts), prepareRuleSet(ruleSet), library)
  const conditions = conditionDiagrams(view.ruleSet)
  const suppose = supposing(conditions, (variable) => standingOfFact(conditions.factOf(variable), view))
  return { view, tests: placeTests(view).tests, suppose }
}

test('the words under sets of facts put otherwise are those of the cases so changed', () => {
  let moved = 0
  fc.assert(
    fc.property(
      anyRuleSet,
      anyFacts,
      fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }), { minLength: 1, maxLength: 40 }),
      (ruleSet, facts, chosen) => {
        const { view, tests, suppose } = open(ruleSet, facts)
        const read = randomFactKeys.filter((fact) => view.ruleSet.cells.has(fact))
        fc.pre(read.length > 0)
        const change = ([one, other]: [number, number]): PutOtherwise => {
          const cells = putToCells(read[one % read.length]!, view.ruleSet)
          const put = cells[other % cells.length]!
          // A list put otherwise keeps what no rule looks for.
          return isList(put.to)
            ? {
                ...put,
                to: listWith(standingOfFact(put.fact, view), (item) => (put.to as readonly string[]).includes(item)),
              }
            : put
        }
        const sets = chosen.map((set) => [...new Map(set.map(change).map((put) => [put.fact, put])).values()])
        const found = suppose(sets)(tests)
        const tried = sets.map((set) => {
          const changed = { ...facts, ...Object.fromEntries(set.map(({ fact, to }) => [fact, says(to)])) }
          return supportWords.indexOf(groundWord(open(ruleSet, changed).tests, established))
        })
        expect(found).toEqual(tried)
        const stands = supportWords.indexOf(groundWord(tests, established))
        moved += tried.filter((word) => word !== stands).length
      },
    ),
    { numRuns: 40 },
  )
  // The property would say little if nothing supposed ever mattered.
  expect(moved).toBeGreaterThan(0)
})

const notice = 'request.redNotice'
const held = 'proceedings.heldNow'

test('a rule that reads further facts is looked at with those as they stand', () => {
  const engagedWhen: Condition = {
    allOf: [
      { fact: notice, is: true },
      { fact: held, is: true },
    ],
  }
  const under = (facts: Facts) => {
    const { view, tests, suppose } = open(aRuleSet([aRule({ engagedWhen })]), facts)
    const [yes, no] = putToCells(notice, view.ruleSet)
    return suppose([[yes!], [no!], []])(tests)
  }
  expect(under({ [notice]: says(false), [held]: says(true) })).toEqual([3, 0, 0])
  expect(under({ [notice]: says(true), [held]: says(true) })).toEqual([3, 0, 3])
  expect(under({ [notice]: says(false), [held]: says(false) })).toEqual([0, 0, 0])
})

test('a condition is met with an open list where it is met whatever is in the list', () => {
  const tibetan: Condition = { fact: 'person.groups', includes: 'tibetan' }
  const engagedWhen: Condition = {
    anyOf: [{ allOf: [tibetan, { fact: notice, is: true }] }, { allOf: [{ not: tibetan }, { fact: held, is: true }] }],
  }
  const { view, tests, suppose } = open(aRuleSet([aRule({ engagedWhen })]), {
    [notice]: says(true),
    [held]: says(true),
  })
  expect(suppose([[], [putToCells(notice, view.ruleSet)[1]!]])(tests)).toEqual([3, 0])
})

test('a list that is not put otherwise is taken as it stands; one in dispute, as each of those asserted', () => {
  const engagedWhen: Condition = {
    allOf: [
      { fact: 'person.groups', includes: 'tibetan' },
      { fact: notice, is: true },
    ],
  }
  const whereListIs = (list: Facts['person.groups']) => {
    const { view, tests, suppose } = open(aRuleSet([aRule({ engagedWhen })]), {
      'person.groups': list!,
      [notice]: says(false),
    })
    return suppose([[putToCells(notice, view.ruleSet)[0]!]])(tests)
  }
  expect(whereListIs(says(['tibetan']))).toEqual([3])
  expect(whereListIs(says(['uyghur']))).toEqual([0])
  expect(whereListIs(disputed(['tibetan'], ['uyghur', 'tibetan']))).toEqual([3])
  expect(whereListIs(disputed(['tibetan'], ['uyghur']))).toEqual([0])
})

test('what stands below the facts supposed is looked at once: a chain of shared parts is no tree', () => {
  const facts = factKeys.filter((key) => declarationOf(key).type === 'boolean' && !isLibraryFactKey(key)).slice(0, 60)
  const [first] = facts
  const entries = Object.fromEntries(facts.map((fact) => [fact, disputed(true, false)]))
  const allOf = facts.map((fact) => ({ fact, is: true }) as Condition)
  const { view, tests } = open(
    aRuleSet([aRule({ engagedWhen: { allOf } })], { tests: [aTest({ fora: ['national'] })] }),
    entries,
  )
  const conditions = conditionDiagrams(view.ruleSet)
  const variables = facts.map(conditions.variableOf).sort((a, b) => b - a)
  // Met by either value that stands, and not by a third: no fact can be left out.
  const root = variables.reduce((below, variable) => conditions.store.choose(variable, [below, below, 0]), 1)
  const chain: ConditionDiagrams = {
    ...conditions,
    of: (condition) => (condition === view.ruleSet.rules[0]!.whole ? root : 1),
  }
  const suppose = supposing(chain, (variable) => standingOfFact(conditions.factOf(variable), view))
  expect(suppose([[putToCells(first!, view.ruleSet)[0]!]])(tests)).toEqual([3])
})
