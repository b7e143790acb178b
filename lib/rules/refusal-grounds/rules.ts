import type { Rule } from '#lib/rules/engine/rule'
import { absenceChosen } from './absence-chosen.ts'
import { absenceWithoutRetrial } from './absence-without-retrial.ts'
import { anOffenceWhenDone } from './an-offence-when-done.ts'
import { asylumPending } from './asylum-pending.ts'
import { belgianNational } from './belgian-national.ts'
import { belgiumDiscriminationClause } from './belgium-discrimination-clause.ts'
import { belgiumPoliticalOffence } from './belgium-political-offence.ts'
import { belgiumTerrorismTakenOut } from './belgium-terrorism-taken-out.ts'
import { childLeftWithoutCarer } from './child-left-without-carer.ts'
import { conductInRequestedState } from './conduct-in-requested-state.ts'
import { conductInRequestingState } from './conduct-in-requesting-state.ts'
import { conductOutsideRequestingState } from './conduct-outside-requesting-state.ts'
import { destinationNotNamed } from './destination-not-named.ts'
import { evidenceInsufficient } from './evidence-insufficient.ts'
import { evidenceSufficient } from './evidence-sufficient.ts'
import { excludedFromRefugeeStatus } from './excluded-from-refugee-status.ts'
import { extraditionInDisguise } from './extradition-in-disguise.ts'
import { extraditionProcedureUsed } from './extradition-procedure-used.ts'
import { guiltIsNotExaminedHere } from './guilt-is-not-examined-here.ts'
import { handedOverWithoutProcedure } from './handed-over-without-procedure.ts'
import { healthAgainstSurrender } from './health-against-surrender.ts'
import { healthCanBeCaredFor } from './health-can-be-cared-for.ts'
import { homeStateNotTold } from './home-state-not-told.ts'
import { homeStateTold } from './home-state-told.ts'
import { interimMeasureInPlace } from './interim-measure-in-place.ts'
import { judgedElsewhereCounts } from './judged-elsewhere-counts.ts'
import { judgedHere } from './judged-here.ts'
import { judgedInAThirdStateOnly } from './judged-in-a-third-state-only.ts'
import { judgedInRequestingState } from './judged-in-requesting-state.ts'
import { judgedInTheUnion } from './judged-in-the-union.ts'
import { lapseOfTime } from './lapse-of-time.ts'
import { lapseUnderTheOtherLaw } from './lapse-under-the-other-law.ts'
import { limitationStillRunning } from './limitation-still-running.ts'
import { noCredibleEvidenceInYapcan } from './no-credible-evidence-in-yapcan.ts'
import { noDiscriminationShown } from './no-discrimination-shown.ts'
import { noEarlierJudgment } from './no-earlier-judgment.ts'
import { noHarmFromDelay } from './no-harm-from-delay.ts'
import { noInterimMeasure } from './no-interim-measure.ts'
import { noOffenceWhenDone } from './no-offence-when-done.ts'
import { noProtectionGranted } from './no-protection-granted.ts'
import { noRemedyBeforeRemoval } from './no-remedy-before-removal.ts'
import { notABelgianNational } from './not-a-belgian-national.ts'
import { notANational } from './not-a-national.ts'
import { notAPoliticalOffence } from './not-a-political-offence.ts'
import { notPassedOn } from './not-passed-on.ts'
import { offenceCanBeCompared } from './offence-can-be-compared.ts'
import { offenceTooVagueToCompare } from './offence-too-vague-to-compare.ts'
import { ordinaryFamilyLifeOutweighed } from './ordinary-family-life-outweighed.ts'
import { ownFlightBroughtTheDelay } from './own-flight-brought-the-delay.ts'
import { passedOnByAnotherState } from './passed-on-by-another-state.ts'
import { proceedingsPendingHere } from './proceedings-pending-here.ts'
import { reExtraditionExcluded } from './re-extradition-excluded.ts'
import { reExtraditionOpen } from './re-extradition-open.ts'
import { refugeeOfAnotherUnionState } from './refugee-of-another-union-state.ts'
import { refugeeStatus } from './refugee-status.ts'
import { remedySuspendsRemoval } from './remedy-suspends-removal.ts'
import { removalOnAGroundOfItsOwn } from './removal-on-a-ground-of-its-own.ts'
import { retrialAfterAbsence } from './retrial-after-absence.ts'
import { seizureFearedAndKnown } from './seizure-feared-and-known.ts'
import { specialArrangementToBeShown } from './special-arrangement-to-be-shown.ts'
import { statuteAbsenceWithoutRetrial } from './statute-absence-without-retrial.ts'
import { statuteAsylumPending } from './statute-asylum-pending.ts'
import { statuteBelowThreshold } from './statute-below-threshold.ts'
import { statuteDiscrimination } from './statute-discrimination.ts'
import { statuteDualCriminalityMet } from './statute-dual-criminality-met.ts'
import { statuteLapseOfTime } from './statute-lapse-of-time.ts'
import { statuteMilitaryOffence } from './statute-military-offence.ts'
import { statuteNationalityBar } from './statute-nationality-bar.ts'
import { statuteNoDualCriminality } from './statute-no-dual-criminality.ts'
import { statutePoliticalOffence } from './statute-political-offence.ts'
import { statuteRefugeeBar } from './statute-refugee-bar.ts'
import { statuteSpecialityGiven } from './statute-speciality-given.ts'
import { statuteSpecialityMissing } from './statute-speciality-missing.ts'
import { statuteThresholdMet } from './statute-threshold-met.ts'
import { statuteViolenceNotPolitical } from './statute-violence-not-political.ts'
import { struggleForPoliticalControl } from './struggle-for-political-control.ts'
import { swedenActivityBeforeLeaving } from './sweden-activity-before-leaving.ts'
import { swedenPersecution } from './sweden-persecution.ts'
import { terrorismConventionDepoliticises } from './terrorism-convention-depoliticises.ts'
import { terrorismConventionKeepsDiscrimination } from './terrorism-convention-keeps-discrimination.ts'
import { timeMakesSurrenderUnjust } from './time-makes-surrender-unjust.ts'
import { treatyGivesTheBasis } from './treaty-gives-the-basis.ts'
import { treatyRequiredAndMissing } from './treaty-required-and-missing.ts'
import { ukForumBar } from './uk-forum-bar.ts'
import { ukNoPoliticalBar } from './uk-no-political-bar.ts'
import { underEighteenAtTheTime } from './under-eighteen-at-the-time.ts'
import { usualAbsence } from './usual-absence.ts'
import { usualConductOutside } from './usual-conduct-outside.ts'
import { usualDiscriminationClause } from './usual-discrimination-clause.ts'
import { usualHumanitarian } from './usual-humanitarian.ts'
import { usualJudgedHere } from './usual-judged-here.ts'
import { usualLapseOfTime } from './usual-lapse-of-time.ts'
import { usualMilitaryOffence } from './usual-military-offence.ts'
import { usualNationality } from './usual-nationality.ts'
import { usualPoliticalOffence } from './usual-political-offence.ts'
import { usualProceedingsPending } from './usual-proceedings-pending.ts'
import { usualReExtradition } from './usual-re-extradition.ts'
import { usualSpeciality } from './usual-speciality.ts'
import { violentActNotPolitical } from './violent-act-not-political.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const refusalGroundRules: readonly Rule[] = [
  belgiumPoliticalOffence,
  belgiumTerrorismTakenOut,
  notAPoliticalOffence,
  violentActNotPolitical,
  belgiumDiscriminationClause,
  noDiscriminationShown,
  swedenPersecution,
  swedenActivityBeforeLeaving,
  offenceTooVagueToCompare,
  offenceCanBeCompared,
  belgianNational,
  notABelgianNational,
  lapseOfTime,
  limitationStillRunning,
  absenceWithoutRetrial,
  retrialAfterAbsence,
  refugeeStatus,
  asylumPending,
  noProtectionGranted,
  statutePoliticalOffence,
  statuteViolenceNotPolitical,
  ukNoPoliticalBar,
  struggleForPoliticalControl,
  terrorismConventionDepoliticises,
  terrorismConventionKeepsDiscrimination,
  statuteDiscrimination,
  statuteNoDualCriminality,
  statuteDualCriminalityMet,
  statuteBelowThreshold,
  statuteThresholdMet,
  statuteSpecialityMissing,
  statuteSpecialityGiven,
  reExtraditionOpen,
  reExtraditionExcluded,
  statuteNationalityBar,
  notANational,
  statuteLapseOfTime,
  lapseUnderTheOtherLaw,
  timeMakesSurrenderUnjust,
  ownFlightBroughtTheDelay,
  noHarmFromDelay,
  statuteAbsenceWithoutRetrial,
  absenceChosen,
  statuteRefugeeBar,
  refugeeOfAnotherUnionState,
  statuteAsylumPending,
  excludedFromRefugeeStatus,
  judgedHere,
  judgedInTheUnion,
  judgedInRequestingState,
  judgedElsewhereCounts,
  judgedInAThirdStateOnly,
  noEarlierJudgment,
  proceedingsPendingHere,
  evidenceInsufficient,
  noCredibleEvidenceInYapcan,
  evidenceSufficient,
  guiltIsNotExaminedHere,
  conductInRequestedState,
  ukForumBar,
  conductOutsideRequestingState,
  conductInRequestingState,
  statuteMilitaryOffence,
  healthAgainstSurrender,
  healthCanBeCaredFor,
  childLeftWithoutCarer,
  ordinaryFamilyLifeOutweighed,
  underEighteenAtTheTime,
  treatyRequiredAndMissing,
  specialArrangementToBeShown,
  homeStateNotTold,
  homeStateTold,
  interimMeasureInPlace,
  noInterimMeasure,
  extraditionInDisguise,
  handedOverWithoutProcedure,
  seizureFearedAndKnown,
  removalOnAGroundOfItsOwn,
  extraditionProcedureUsed,
  noRemedyBeforeRemoval,
  remedySuspendsRemoval,
  destinationNotNamed,
  passedOnByAnotherState,
  notPassedOn,
  noOffenceWhenDone,
  anOffenceWhenDone,
  usualPoliticalOffence,
  usualDiscriminationClause,
  usualMilitaryOffence,
  usualJudgedHere,
  usualProceedingsPending,
  usualLapseOfTime,
  usualAbsence,
  usualNationality,
  usualConductOutside,
  usualHumanitarian,
  usualSpeciality,
  usualReExtradition,
  treatyGivesTheBasis,
]
