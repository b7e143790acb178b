import type { Rule } from '#lib/rules/engine/rule'
import { belgiumBelowThreshold } from './belgium-below-threshold.ts'
import { belgiumDualCriminalityMet } from './belgium-dual-criminality-met.ts'
import { belgiumNoDualCriminality } from './belgium-no-dual-criminality.ts'
import { belgiumShortRemainder } from './belgium-short-remainder.ts'
import { belgiumSpecialityGuaranteed } from './belgium-speciality-guaranteed.ts'
import { belgiumSpecialityNotGuaranteed } from './belgium-speciality-not-guaranteed.ts'
import { belgiumThresholdMet } from './belgium-threshold-met.ts'
import { belgiumTreatyExcludesTerrorism } from './belgium-treaty-excludes-terrorism.ts'
import { foreignJudgmentNoBarThere } from './foreign-judgment-no-bar-there.ts'
import { jurisdictionOverOwnNationals } from './jurisdiction-over-own-nationals.ts'
import { lawOfTheDayApplies } from './law-of-the-day-applies.ts'
import { limitationStopsForFugitives } from './limitation-stops-for-fugitives.ts'
import { militaryOffence } from './military-offence.ts'
import { notAMilitaryOffence } from './not-a-military-offence.ts'
import { portugalBelowThreshold } from './portugal-below-threshold.ts'
import { portugalThresholdMet } from './portugal-threshold-met.ts'
import { secondTrialPossible } from './second-trial-possible.ts'
import { secondTrialRare } from './second-trial-rare.ts'
import { shanghaiConvention } from './shanghai-convention.ts'
import { specialityGuaranteed } from './speciality-guaranteed.ts'
import { specialityNotGuaranteed } from './speciality-not-guaranteed.ts'
import { treatyDiscriminationClause } from './treaty-discrimination-clause.ts'
import { treatyExcludesTerrorism } from './treaty-excludes-terrorism.ts'
import { treatyNationalityBar } from './treaty-nationality-bar.ts'
import { treatyPoliticalOffence } from './treaty-political-offence.ts'
import { undertakingBindsPrcOrgans } from './undertaking-binds-prc-organs.ts'

export const prcRefusalGroundRules: readonly Rule[] = [
  belgiumTreatyExcludesTerrorism,
  treatyPoliticalOffence,
  treatyExcludesTerrorism,
  treatyDiscriminationClause,
  belgiumNoDualCriminality,
  belgiumDualCriminalityMet,
  belgiumBelowThreshold,
  belgiumShortRemainder,
  belgiumThresholdMet,
  portugalBelowThreshold,
  portugalThresholdMet,
  specialityNotGuaranteed,
  specialityGuaranteed,
  belgiumSpecialityNotGuaranteed,
  belgiumSpecialityGuaranteed,
  treatyNationalityBar,
  secondTrialPossible,
  secondTrialRare,
  militaryOffence,
  notAMilitaryOffence,
  undertakingBindsPrcOrgans,
  limitationStopsForFugitives,
  foreignJudgmentNoBarThere,
  jurisdictionOverOwnNationals,
  lawOfTheDayApplies,
  shanghaiConvention,
]
