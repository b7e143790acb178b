import { citing } from '../citing.ts'
import type { LintCheck } from '../lint-check.ts'

export const authorityOverturned: LintCheck = {
  name: 'authority-overturned',
  finds: 'A rule or test that outlives all its authorities, or cites one that was gone before it began.',
  run: (input) =>
    citing(input).flatMap(({ at, inForce, cited }) => {
      const gone = cited
        .filter(({ until }) => until !== undefined && until.day < inForce.from)
        .map(({ name, until }) => ({
          at,
          what: `cites ${name}, which has not been law since ${until?.day}`,
          expected: `an authority that was law on ${inForce.from}`,
        }))
      const ends = cited.map(({ until }) => until?.day ?? '')
      const last = ends.includes('') ? undefined : ends.sort().at(-1)
      const outlives = last !== undefined && (inForce.until === undefined || inForce.until > last)
      return outlives
        ? [...gone, { at, what: 'stays in force when the last of its authorities is gone', expected: `until ${last}` }]
        : gone
    }),
}
