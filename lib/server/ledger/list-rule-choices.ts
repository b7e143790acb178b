import 'server-only'
import { groundQuestions } from '#lib/domain/risk-area'
import { prcRuleSet } from '#lib/rules/rule-set'

/** The rules that a claim can be put beside, in words, by ground. */
export const listRuleChoices = (): { value: string; label: string }[] =>
  prcRuleSet.rules
    .map(({ id, ground, direction, statement }) => ({
      value: id,
      label: `${groundQuestions[ground].name}, ${direction === 'for' ? 'for' : 'against'} the risk: ${statement}`,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
