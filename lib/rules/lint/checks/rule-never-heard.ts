import type { LintCheck } from '../lint-check.ts'
import { foraOf, heard, reasonWhen, testsAsking } from '../places.ts'

export const ruleNeverHeard: LintCheck = {
  name: 'rule-never-heard',
  finds: 'A rule that facts engage only where no test that asks for its element is heard in a forum where it speaks.',
  run: (input) =>
    input.ruleSet.rules.flatMap((rule) => {
      const { logic, ruleSet } = input
      const whole = reasonWhen(rule, input)
      if (!logic.canHold(whole)) return []
      const isHeard = testsAsking(rule, ruleSet).some((test) =>
        foraOf(rule).some(
          (forum) => test.fora.includes(forum) && logic.canHold(logic.both(heard(test, forum, input), whole)),
        ),
      )
      const expected = `a test of ${rule.element} that is heard on the same facts`
      return isHeard ? [] : [{ at: `rule ${rule.id}`, what: 'no test hears it on the facts that engage it', expected }]
    }),
}
