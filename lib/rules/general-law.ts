import { assuranceRules } from './assurances/rules.ts'
import { authorities } from './authorities/registry.ts'
import { chillingEffectRules } from './chilling-effect/rules.ts'
import { deathPenaltyRules } from './death-penalty/rules.ts'
import { assuranceElements } from './elements/assurances.ts'
import { chillingEffectElements } from './elements/chilling-effect.ts'
import { deathPenaltyElements } from './elements/death-penalty.ts'
import { fairTrialElements } from './elements/fair-trial.ts'
import { libertyElements } from './elements/liberty.ts'
import { refusalGroundElements } from './elements/refusal-grounds.ts'
import { tortureElements } from './elements/torture.ts'
import type { LegalTest } from './engine/legal-test.ts'
import { fairTrialRules } from './fair-trial/rules.ts'
import { libertyRules } from './liberty/rules.ts'
import type { GeneralLaw } from './packs/compose.ts'
import { refusalGroundRules } from './refusal-grounds/rules.ts'
import { sharedConditions } from './shared-conditions.ts'
import { assuranceTests } from './tests/assurances.ts'
import { chillingEffectTests } from './tests/chilling-effect.ts'
import { datedPassages } from './tests/dated-passages.ts'
import { deathPenaltyTests } from './tests/death-penalty.ts'
import { fairTrialTests } from './tests/fair-trial.ts'
import { libertyTests } from './tests/liberty.ts'
import { refusalGroundTests } from './tests/refusal-grounds.ts'
import { tortureTests } from './tests/torture.ts'
import { tortureRules } from './torture/rules.ts'

const withDatedPassages = (test: LegalTest): LegalTest => {
  const dated = datedPassages[test.id]
  return dated === undefined ? test : { ...test, dated }
}

/** Law that is true of a request of any state: the explicit list. What speaks of one state stands in its pack. */
export const generalLaw: GeneralLaw = {
  rules: [
    ...tortureRules,
    ...fairTrialRules,
    ...assuranceRules,
    ...chillingEffectRules,
    ...deathPenaltyRules,
    ...libertyRules,
    ...refusalGroundRules,
  ],
  tests: [
    ...tortureTests,
    ...fairTrialTests,
    ...assuranceTests,
    ...chillingEffectTests,
    ...deathPenaltyTests,
    ...libertyTests,
    ...refusalGroundTests,
  ].map(withDatedPassages),
  elements: [
    ...tortureElements,
    ...fairTrialElements,
    ...assuranceElements,
    ...chillingEffectElements,
    ...deathPenaltyElements,
    ...libertyElements,
    ...refusalGroundElements,
  ],
  authorities,
  conditions: sharedConditions,
}
