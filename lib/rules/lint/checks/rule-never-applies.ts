import type { LintCheck } from '../lint-check.ts'

export const ruleNeverApplies: LintCheck = {
  name: 'rule-never-applies',
  finds: 'A rule whose appliesWhen no completion of the facts meets.',
  run: ({ ruleSet, logic }) =>
    ruleSet.rules
      .filter(({ appliesWhen }) => !logic.canHold(logic.of(appliesWhen)))
      .map(({ id }) => ({
        at: `rule ${id}`,
        what: 'appliesWhen can never hold',
        expected: 'facts under which the rule applies',
      })),
}
