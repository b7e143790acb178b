import type { LintCheck } from '../lint-check.ts'
import { elementsOf } from '../places.ts'

export const elementWithoutRule: LintCheck = {
  name: 'element-without-rule',
  finds: 'An element that no test asks for, or on which no rule bears.',
  run: ({ ruleSet: { elements, rules, tests } }) =>
    elements.flatMap(({ id }) => [
      ...(tests.some((test) => elementsOf(test).includes(id))
        ? []
        : [{ at: `element ${id}`, what: 'no test asks for it', expected: 'a route or an answer that does' }]),
      ...(rules.some(({ element }) => element === id)
        ? []
        : [{ at: `element ${id}`, what: 'no rule bears on it', expected: 'at least one rule' }]),
    ]),
}
