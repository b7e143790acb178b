import { compileCondition } from '../../engine/compile-condition.ts'
import { saysWhatItMeans } from '../kleene.ts'
import type { LintCheck } from '../lint-check.ts'

export const conditionSaysLess: LintCheck = {
  name: 'condition-says-less',
  finds: 'A condition that mentions a fact more than once and reads as open where every answer gives one result.',
  run: ({ ruleSet: { rules, tests, conditions }, facts }) =>
    [
      ...rules.map(({ id, appliesWhen, engagedWhen }) => ({
        at: `rule ${id}`,
        condition: { allOf: [appliesWhen ?? { allOf: [] }, engagedWhen] },
      })),
      ...tests.map(({ id, appliesWhen }) => ({ at: `test ${id}`, condition: appliesWhen ?? { allOf: [] } })),
    ]
      .filter(({ condition }) => !saysWhatItMeans(compileCondition(condition, conditions), facts))
      .map(({ at }) => ({
        at,
        what: 'its condition mentions a fact twice and reads as open where no answer can change it',
        expected: 'a condition written so that each part can be read alone',
      })),
}
