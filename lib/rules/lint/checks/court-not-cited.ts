import { citing } from '../citing.ts'
import { courts } from '../courts.ts'
import type { LintCheck } from '../lint-check.ts'

export const courtNotCited: LintCheck = {
  name: 'court-not-cited',
  finds: 'A statement that names a court or body from which no authority of the rule comes.',
  run: (input) => {
    const statements = new Map(input.ruleSet.rules.map(({ id, statement }) => [`rule ${id}`, statement]))
    return citing(input).flatMap(({ at, cited }) =>
      courts.flatMap(({ called, issuedBy }) => {
        const named = called.exec(statements.get(at) ?? '')
        return named && !cited.some((authority) => issuedBy.test(authority.issuedBy))
          ? [{ at, what: `names “${named[0]}” and cites nothing from there`, expected: 'an authority of that body' }]
          : []
      }),
    )
  },
}
