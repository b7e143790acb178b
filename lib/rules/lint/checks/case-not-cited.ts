import type { Authority } from '../../engine/authority.ts'
import { citing } from '../citing.ts'
import type { LintCheck } from '../lint-check.ts'

export const caseNotCited: LintCheck = {
  name: 'case-not-cited',
  finds: 'A statement that names a case which the rule does not cite, or had not been decided when the rule begins.',
  run: (input) => {
    const { authorities, rules } = input.ruleSet
    const statements = new Map(rules.map(({ id, statement }) => [`rule ${id}`, statement]))
    const names = [...new Set(authorities.flatMap((authority) => partyOf(authority) ?? []))]
    return citing(input).flatMap(({ at, cited, inForce }) =>
      names
        .filter((name) => isNamed(name, statements.get(at) ?? ''))
        .flatMap((name) => {
          const meant = cited.filter((authority) => isNamed(name, authority.name))
          if (meant.some(({ from }) => from <= inForce.from)) return []
          const what = meant.length === 0 ? `names ${name} and does not cite it` : `names ${name} before it was decided`
          return [{ at, what, expected: 'the case among its authorities, decided when the rule begins' }]
        }),
    )
  },
}

/** The name by which lawyers call a case: its first party. `M.A. and Others v. Bulgaria` is M.A. */
function partyOf({ kind, name }: Authority): string | null {
  if (kind !== 'judgment' && kind !== 'treaty-body-view') return null
  const party = /^(.+?) v\.? /.exec(name)?.[1]?.replace(/ and (Others|Another)$/i, '')
  return party && party.length > 2 ? party : null
}

/** Not inside a longer name. */
function isNamed(name: string, statement: string): boolean {
  const at = statement.indexOf(name)
  if (at < 0) return false
  const before = statement[at - 1] ?? ' '
  const after = statement[at + name.length] ?? ' '
  return !/[\p{L}\d-]/u.test(before) && !/[\p{L}\d-]/u.test(after)
}
