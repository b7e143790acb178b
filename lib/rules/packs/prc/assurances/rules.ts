import type { Rule } from '#lib/rules/engine/rule'
import { illTreatmentAbuseIsPunished } from './ill-treatment-abuse-is-punished.ts'
import { illTreatmentGiverOutsideTheConvention } from './ill-treatment-giver-outside-the-convention.ts'
import { illTreatmentMonitorsKeptOut } from './ill-treatment-monitors-kept-out.ts'
import { sentenceCommutedByLaw } from './sentence-commuted-by-law.ts'
import { sentenceLifeWithoutReleaseForGraft } from './sentence-life-without-release-for-graft.ts'

/** What speaks of assurances of the PRC, its organs and its law. */
export const prcAssuranceRules: readonly Rule[] = [
  illTreatmentGiverOutsideTheConvention,
  illTreatmentMonitorsKeptOut,
  illTreatmentAbuseIsPunished,
  sentenceCommutedByLaw,
  sentenceLifeWithoutReleaseForGraft,
]
