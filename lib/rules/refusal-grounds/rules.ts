import type { Rule } from '#lib/rules/engine/rule'
import { absenceWithoutRetrial } from './absence-without-retrial.ts'
import { asylumPending } from './asylum-pending.ts'
import { belgianNational } from './belgian-national.ts'
import { belgiumBelowThreshold } from './belgium-below-threshold.ts'
import { belgiumDiscriminationClause } from './belgium-discrimination-clause.ts'
import { belgiumDualCriminalityMet } from './belgium-dual-criminality-met.ts'
import { belgiumNoDualCriminality } from './belgium-no-dual-criminality.ts'
import { belgiumPoliticalOffence } from './belgium-political-offence.ts'
import { belgiumShortRemainder } from './belgium-short-remainder.ts'
import { belgiumSpecialityGuaranteed } from './belgium-speciality-guaranteed.ts'
import { belgiumSpecialityNotGuaranteed } from './belgium-speciality-not-guaranteed.ts'
import { belgiumTerrorismTakenOut } from './belgium-terrorism-taken-out.ts'
import { belgiumThresholdMet } from './belgium-threshold-met.ts'
import { belgiumTreatyExcludesTerrorism } from './belgium-treaty-excludes-terrorism.ts'
import { lapseOfTime } from './lapse-of-time.ts'
import { limitationStillRunning } from './limitation-still-running.ts'
import { militaryOffence } from './military-offence.ts'
import { noDiscriminationShown } from './no-discrimination-shown.ts'
import { noProtectionGranted } from './no-protection-granted.ts'
import { notABelgianNational } from './not-a-belgian-national.ts'
import { notAMilitaryOffence } from './not-a-military-offence.ts'
import { notAPoliticalOffence } from './not-a-political-offence.ts'
import { offenceCanBeCompared } from './offence-can-be-compared.ts'
import { offenceTooVagueToCompare } from './offence-too-vague-to-compare.ts'
import { portugalBelowThreshold } from './portugal-below-threshold.ts'
import { portugalThresholdMet } from './portugal-threshold-met.ts'
import { refugeeStatus } from './refugee-status.ts'
import { retrialAfterAbsence } from './retrial-after-absence.ts'
import { secondTrialPossible } from './second-trial-possible.ts'
import { secondTrialRare } from './second-trial-rare.ts'
import { specialityGuaranteed } from './speciality-guaranteed.ts'
import { specialityNotGuaranteed } from './speciality-not-guaranteed.ts'
import { swedenActivityBeforeLeaving } from './sweden-activity-before-leaving.ts'
import { swedenPersecution } from './sweden-persecution.ts'
import { treatyDiscriminationClause } from './treaty-discrimination-clause.ts'
import { treatyExcludesTerrorism } from './treaty-excludes-terrorism.ts'
import { treatyNationalityBar } from './treaty-nationality-bar.ts'
import { treatyPoliticalOffence } from './treaty-political-offence.ts'
import { violentActNotPolitical } from './violent-act-not-political.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const refusalGroundRules: readonly Rule[] = [
  belgiumPoliticalOffence,
  belgiumTerrorismTakenOut,
  belgiumTreatyExcludesTerrorism,
  notAPoliticalOffence,
  treatyPoliticalOffence,
  treatyExcludesTerrorism,
  violentActNotPolitical,
  belgiumDiscriminationClause,
  treatyDiscriminationClause,
  noDiscriminationShown,
  swedenPersecution,
  swedenActivityBeforeLeaving,
  belgiumNoDualCriminality,
  belgiumDualCriminalityMet,
  offenceTooVagueToCompare,
  offenceCanBeCompared,
  belgiumBelowThreshold,
  belgiumShortRemainder,
  belgiumThresholdMet,
  portugalBelowThreshold,
  portugalThresholdMet,
  specialityNotGuaranteed,
  specialityGuaranteed,
  belgiumSpecialityNotGuaranteed,
  belgiumSpecialityGuaranteed,
  belgianNational,
  notABelgianNational,
  treatyNationalityBar,
  lapseOfTime,
  limitationStillRunning,
  absenceWithoutRetrial,
  retrialAfterAbsence,
  refugeeStatus,
  asylumPending,
  noProtectionGranted,
  secondTrialPossible,
  secondTrialRare,
  militaryOffence,
  notAMilitaryOffence,
]
