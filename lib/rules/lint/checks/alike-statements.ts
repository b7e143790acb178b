import type { LintCheck } from '../lint-check.ts'

/** Share of words in common from which two sentences say the same. */
const alike = 0.8

export const alikeStatements: LintCheck = {
  name: 'alike-statements',
  finds: 'Two rules of one element and direction whose statements are nearly the same words.',
  run: ({ ruleSet: { rules } }) =>
    rules.flatMap((rule, at) =>
      rules
        .slice(at + 1)
        .filter(
          (other) =>
            other.element === rule.element &&
            other.direction === rule.direction &&
            inCommon(wordsOf(rule.statement), wordsOf(other.statement)) >= alike,
        )
        .map(({ id }) => ({
          at: `rule ${id}`,
          what: `its statement is nearly that of ${rule.id}`,
          expected: 'a statement that tells the two apart',
        })),
    ),
}

const wordsOf = (statement: string): Set<string> => new Set(statement.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const either = one.union(other).size
  return either === 0 ? 1 : one.intersection(other).size / either
}
