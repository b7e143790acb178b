import { citing } from '../citing.ts'
import type { LintCheck } from '../lint-check.ts'

export const authorityNotYetGiven: LintCheck = {
  name: 'authority-not-yet-given',
  finds: 'A rule or test in force before the first of its authorities was given.',
  run: (input) =>
    citing(input).flatMap(({ at, inForce, cited }) => {
      const first = cited.map(({ from }) => from).sort()[0]
      return first !== undefined && inForce.from < first
        ? [
            {
              at,
              what: `is in force from ${inForce.from}, before any of its authorities`,
              expected: `${first} or later`,
            },
          ]
        : []
    }),
}
