import type { LintCheck } from '../lint-check.ts'
import { reasonWhen } from '../places.ts'

export const ruleAsksNothing: LintCheck = {
  name: 'rule-asks-nothing',
  finds: 'A rule that every completion of the facts engages: a reason in every case is a reason in none.',
  run: (input) =>
    input.ruleSet.rules
      .filter((rule) => input.logic.holdsAlways(reasonWhen(rule, input)))
      .map(({ id }) => ({
        at: `rule ${id}`,
        what: 'is engaged whatever the facts are',
        expected: 'a condition that some facts do not meet',
      })),
}
