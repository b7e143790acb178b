import type { LintCheck } from '../lint-check.ts'

export const authorityCitedByNothing: LintCheck = {
  name: 'authority-cited-by-nothing',
  finds: 'A source of law that no rule and no test cites.',
  run: ({ ruleSet: { rules, tests, authorities } }) => {
    const cited = new Set(
      [...rules.map(({ legalBasis }) => legalBasis), ...tests.map(({ source }) => source)]
        .flat()
        .map(({ authority }) => authority),
    )
    return authorities
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({
        at: `authority ${id}`,
        what: 'nothing cites it',
        expected: 'a rule or test that rests on it',
      }))
  },
}
