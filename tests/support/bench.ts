import type { CaseComparison, Issue, IssueComparison } from '#lib/domain/back-test'
import { backTest } from '#lib/rules/back-test/back-test'
import { benchLaw } from '#lib/rules/rule-set'
import { readCodedCases } from '#lib/server/library/coded-cases'
import { library } from '#tests/support/assessed'

export const codedCases = readCodedCases(library)

/** The bench of some coded cases, or of all, under the law and the library as shipped. */
export const benchOf = (ids?: readonly string[], under = library): CaseComparison[] =>
  backTest(
    under,
    ids === undefined ? codedCases : codedCases.filter(({ reference }) => ids.includes(reference)),
    benchLaw,
  ).cases

export function comparedCase(id: string): CaseComparison {
  const [found] = benchOf([id])
  if (!found) throw new Error(`${id} is not coded`)
  return found
}

export function issueOf({ id, issues }: CaseComparison, issue: Issue): IssueComparison {
  const found = issues.find((one) => one.issue === issue)
  if (!found) throw new Error(`${id} has no issue ${issue}`)
  return found
}

/** The rules behind a reading, on one side. */
export const rulesSeen = ({ engine }: IssueComparison, direction: 'for' | 'against'): string[] =>
  engine.reasons.filter((reason) => reason.direction === direction).map(({ rule }) => rule)
