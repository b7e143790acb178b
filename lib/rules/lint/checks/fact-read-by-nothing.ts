import { compileCondition, factsOf } from '../../engine/compile-condition.ts'
import { openingConditions } from '../../engine/fora.ts'
import type { LintCheck } from '../lint-check.ts'

export const factReadByNothing: LintCheck = {
  name: 'fact-read-by-nothing',
  finds: 'A fact that no rule, no test and no forum reads. What documents are made of is named as an exception.',
  run: ({ ruleSet: { rules, tests, conditions }, facts }) => {
    const written = [
      ...rules.flatMap(({ appliesWhen, engagedWhen }) => [appliesWhen, engagedWhen]),
      ...tests.map(({ appliesWhen }) => appliesWhen),
    ]
    const read = new Set([
      ...written.flatMap((condition) => (condition ? factsOf(compileCondition(condition, conditions)) : [])),
      ...[...openingConditions.values()].flatMap(factsOf),
    ])
    return Object.keys(facts)
      .filter((fact) => !read.has(fact))
      .map((fact) => ({
        at: `fact ${fact}`,
        what: 'nothing reads it',
        expected: 'a rule, a test or a reason to ask it',
      }))
  },
}
