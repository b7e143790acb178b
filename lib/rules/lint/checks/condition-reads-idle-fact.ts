import { compileCondition, factsOf } from '../../engine/compile-condition.ts'
import type { LintCheck } from '../lint-check.ts'
import { reasonWhen } from '../places.ts'

export const conditionReadsIdleFact: LintCheck = {
  name: 'condition-reads-idle-fact',
  finds: 'A fact that a rule or test mentions and that no answer makes matter.',
  run: (input) => {
    const { ruleSet, logic } = input
    const { rules, tests, conditions } = ruleSet
    const mentioned = (condition: Parameters<typeof compileCondition>[0]) =>
      factsOf(compileCondition(condition, conditions))
    return [
      ...rules.map((rule) => ({
        at: `rule ${rule.id}`,
        facts: mentioned({ allOf: [rule.appliesWhen ?? { allOf: [] }, rule.engagedWhen] }),
        meaning: reasonWhen(rule, input),
      })),
      ...tests.map(({ id, appliesWhen }) => ({
        at: `test ${id}`,
        facts: appliesWhen ? mentioned(appliesWhen) : [],
        meaning: logic.of(appliesWhen),
      })),
    ].flatMap(({ at, facts, meaning }) => {
      const reads = logic.readsOf(meaning)
      // What can never hold, or always does, is told by a check of its own.
      if (!logic.canHold(meaning) || logic.holdsAlways(meaning)) return []
      return facts
        .filter((fact) => !reads.has(fact))
        .map((fact) => ({ at, what: `mentions ${fact}, on which nothing depends`, expected: 'a condition without it' }))
    })
  },
}
