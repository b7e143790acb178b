import type { LintCheck } from '../lint-check.ts'
import { meet, reasonWhen, sameAuthority } from '../places.ts'

export const contradictoryRules: LintCheck = {
  name: 'contradictory-rules',
  finds: 'Rules for and against one element that exactly the same facts engage, on the same authority.',
  run: (input) =>
    input.ruleSet.rules
      .filter(({ direction }) => direction === 'for')
      .flatMap((rule) =>
        input.ruleSet.rules
          .filter(
            (other) =>
              other.direction === 'against' &&
              other.element === rule.element &&
              sameAuthority(rule, other) &&
              meet(rule, other) &&
              reasonWhen(rule, input) === reasonWhen(other, input),
          )
          .map(({ id }) => ({
            at: `rule ${rule.id}`,
            what: `the same facts engage ${id}, against the risk and on the same authority`,
            expected: 'conditions that tell the two apart',
          })),
      ),
}
