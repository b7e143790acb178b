import { facts } from '#lib/domain/facts/catalogue'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import type { Library } from '#lib/domain/library'
import { checkRuleSet } from '../engine/check-rule-set.ts'
import type { RuleSet } from '../engine/rule-set.ts'
import { lintChecks } from './checks.ts'
import type { LintCheck, LintException, LintProblem } from './lint-check.ts'
import { openLogic } from './logic.ts'

/** A problem, and the check that found it. */
export interface FoundProblem extends LintProblem {
  check: string
}

export interface LintOptions {
  checks?: readonly LintCheck[]
  exceptions?: readonly LintException[]
  facts?: Readonly<Record<string, FactDeclaration>>
}

/**
 * Everything the linter finds in a rule set, in the order of the checks. A rule set that does not even load
 * gets only the reasons for that: nothing more can be said of it. An exception that excuses nothing is told
 * like any other problem, so that the list of them stays true.
 */
export function lintRuleSet(
  ruleSet: RuleSet,
  library: Library,
  { checks = lintChecks, exceptions = [], facts: catalogue = facts }: LintOptions = {},
): FoundProblem[] {
  const refusals = checkRuleSet(ruleSet, library)
  if (refusals.length > 0) return refusals.map(asRefusal)
  const input = { ruleSet, library, facts: catalogue, logic: openLogic(ruleSet, catalogue) }
  const found = checks.flatMap(({ name, run }) => run(input).map((problem) => ({ check: name, ...problem })))
  const excuses = ({ check, at }: LintException, problem: FoundProblem): boolean =>
    problem.check === check && problem.at === at
  return [
    ...found.filter((problem) => !exceptions.some((exception) => excuses(exception, problem))),
    ...exceptions
      .filter((exception) => !found.some((problem) => excuses(exception, problem)))
      .map(({ check, at, reason }) => ({
        check,
        at,
        what: `an exception excuses what is no longer found (“${reason}”)`,
        expected: 'the exception taken off the list',
      })),
  ]
}

/** `checkRuleSet` begins each line with where it is. */
function asRefusal(line: string): FoundProblem {
  const [at = line, ...rest] = line.split(': ')
  return { check: 'does-not-load', at, what: rest.join(': '), expected: 'a rule set that loads' }
}

/** One line: where, what, what was expected, and the check to name in an exception. */
export const lintLine = ({ at, what, expected, check }: FoundProblem): string =>
  `${at}: ${what}; expected ${expected} [${check}]`
