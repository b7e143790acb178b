import fc from 'fast-check'
import { expect, test } from 'vitest'
import { supportWords } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import { conditionDiagrams } from '#lib/rules/engine/condition-diagrams'
import { isList, listWith, standingOfFact } from '#lib/rules/engine/fact-standing'
import { placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { type PutOtherwise, putToCells } from '#lib/rules/engine/put-otherwise'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { supposing } from '#lib/rules/engine/suppositions'
import { established, groundWord } from '#lib/rules/engine/words'
import { aCaseFile, aLibrary, says } from '#tests/support/invented-case'
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
