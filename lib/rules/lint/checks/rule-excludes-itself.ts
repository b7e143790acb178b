import type { LintCheck } from '../lint-check.ts'

export const ruleExcludesItself: LintCheck = {
  name: 'rule-excludes-itself',
  finds: 'A rule whose engagedWhen can never hold, or only where appliesWhen does not.',
  run: ({ ruleSet, logic }) =>
    ruleSet.rules.flatMap(({ id, appliesWhen, engagedWhen }) => {
      const applies = logic.of(appliesWhen)
      const engaged = logic.of(engagedWhen)
      if (!logic.canHold(applies) || logic.canHold(logic.both(applies, engaged))) return []
      const what = logic.canHold(engaged)
        ? 'appliesWhen and engagedWhen exclude each other'
        : 'engagedWhen can never hold'
      return [{ at: `rule ${id}`, what, expected: 'facts that engage the rule where it applies' }]
    }),
}
