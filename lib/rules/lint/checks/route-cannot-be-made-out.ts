import type { LintCheck } from '../lint-check.ts'
import { foraOf, heard, reasonWhen } from '../places.ts'

export const routeCannotBeMadeOut: LintCheck = {
  name: 'route-cannot-be-made-out',
  finds:
    'An element that no rule for the risk reaches, or an answer that no rule against it reaches, in a forum of the test.',
  run: (input) =>
    input.ruleSet.tests.flatMap((test) => {
      const asked = [
        ...test.routes.flatMap(({ elements }) => elements.map((element) => ({ element, direction: 'for' }))),
        ...test.answers.map(({ element }) => ({ element, direction: 'against' })),
      ]
      const silent = asked.filter(
        ({ element, direction }) =>
          !test.fora.some((forum) =>
            input.ruleSet.rules.some(
              (rule) =>
                rule.element === element &&
                rule.direction === direction &&
                foraOf(rule).includes(forum) &&
                input.logic.canHold(input.logic.both(heard(test, forum, input), reasonWhen(rule, input))),
            ),
          ),
      )
      return silent.map(({ element, direction }) => ({
        at: `test ${test.id}`,
        what: `no rule ${direction} the risk can be engaged on ${element} where the test is heard`,
        expected: `a rule ${direction} the risk on it`,
      }))
    }),
}
