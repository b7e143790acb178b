import type { LintCheck } from '../lint-check.ts'
import { heard } from '../places.ts'

export const testNeverOpens: LintCheck = {
  name: 'test-never-opens',
  finds: 'A legal test that no case can open: its condition and its forum exclude each other, or it never holds.',
  run: (input) =>
    input.ruleSet.tests.flatMap((test) => {
      const closed = test.fora.filter((forum) => !input.logic.canHold(heard(test, forum, input)))
      const what =
        closed.length === test.fora.length ? 'no case can open it' : `no case can open it in ${closed.join()}`
      return closed.length === 0
        ? []
        : [{ at: `test ${test.id}`, what, expected: 'facts under which it is heard in each of its fora' }]
    }),
}
