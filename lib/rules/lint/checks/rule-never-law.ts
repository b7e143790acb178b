import type { LintCheck } from '../lint-check.ts'
import { weightsOf } from '../places.ts'

export const ruleNeverLaw: LintCheck = {
  name: 'rule-never-law',
  finds: 'A rule none of whose authorities counts in any forum, state and day in which the rule speaks.',
  run: (input) =>
    input.ruleSet.rules
      .filter((rule) => weightsOf(rule, input).size === 0)
      .map(({ id }) => ({
        at: `rule ${id}`,
        what: 'none of its authorities counts anywhere while it is in force',
        expected: 'an authority that is law, or persuades, in one of its fora',
      })),
}
