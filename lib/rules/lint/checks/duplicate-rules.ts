import type { LintCheck } from '../lint-check.ts'
import { meet, reasonWhen, sameAuthority } from '../places.ts'

export const duplicateRules: LintCheck = {
  name: 'duplicate-rules',
  finds: 'Two rules of one element and direction that the same facts engage, on the same authority.',
  run: (input) => {
    const { rules } = input.ruleSet
    return rules.flatMap((rule, at) =>
      rules
        .slice(at + 1)
        .filter(
          (other) =>
            other.element === rule.element &&
            other.direction === rule.direction &&
            sameAuthority(rule, other) &&
            meet(rule, other) &&
            reasonWhen(rule, input) === reasonWhen(other, input),
        )
        .map(({ id }) => ({
          at: `rule ${id}`,
          what: `says on the same facts and authority what ${rule.id} says`,
          expected: 'one rule',
        })),
    )
  },
}
