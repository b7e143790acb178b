import type { Rule } from '#lib/rules/engine/rule'
import { deathAcceptedAsStatuteAllows } from './death-accepted-as-statute-allows.ts'
import { deathBelgianFormalAssuranceGiven } from './death-belgian-formal-assurance-given.ts'
import { deathBelgianFormalAssuranceMissing } from './death-belgian-formal-assurance-missing.ts'
import { deathBreachWouldBeSeen } from './death-breach-would-be-seen.ts'
import { deathCompetentCourtDecided } from './death-competent-court-decided.ts'
import { deathEarlierPromiseBroken } from './death-earlier-promise-broken.ts'
import { deathEarlierPromiseKeptHere } from './death-earlier-promise-kept-here.ts'
import { deathGeneral } from './death-general.ts'
import { deathNobodyCanSupervise } from './death-nobody-can-supervise.ts'
import { deathNoneGiven } from './death-none-given.ts'
import { deathNotDecisiveByItself } from './death-not-decisive-by-itself.ts'
import { deathOnlyExecutionExcluded } from './death-only-execution-excluded.ts'
import { deathOrganWithoutPower } from './death-organ-without-power.ts'
import { deathPromiseKeptBefore } from './death-promise-kept-before.ts'
import { deathSentenceExcludedAndAccepted } from './death-sentence-excluded-and-accepted.ts'
import { illTreatmentAccessAgreementsBroken } from './ill-treatment-access-agreements-broken.ts'
import { illTreatmentBeforeAndCheckedPromise } from './ill-treatment-before-and-checked-promise.ts'
import { illTreatmentEarlierPromiseBroken } from './ill-treatment-earlier-promise-broken.ts'
import { illTreatmentEarlierPromiseKept } from './ill-treatment-earlier-promise-kept.ts'
import { illTreatmentExaminedByCourt } from './ill-treatment-examined-by-court.ts'
import { illTreatmentGeneralReferenceToLaw } from './ill-treatment-general-reference-to-law.ts'
import { illTreatmentGiverCannotBind } from './ill-treatment-giver-cannot-bind.ts'
import { illTreatmentGoodFaithNotEnough } from './ill-treatment-good-faith-not-enough.ts'
import { illTreatmentGuaranteesAcceptedBeforeAgiza } from './ill-treatment-guarantees-accepted-before-agiza.ts'
import { illTreatmentHarmIsHidden } from './ill-treatment-harm-is-hidden.ts'
import { illTreatmentInformal } from './ill-treatment-informal.ts'
import { illTreatmentLawfulThere } from './ill-treatment-lawful-there.ts'
import { illTreatmentLawyerAdmitted } from './ill-treatment-lawyer-admitted.ts'
import { illTreatmentLawyerNotAdmitted } from './ill-treatment-lawyer-not-admitted.ts'
import { illTreatmentLoophole } from './ill-treatment-loophole.ts'
import { illTreatmentLoopholeContested } from './ill-treatment-loophole-contested.ts'
import { illTreatmentNoEnforcement } from './ill-treatment-no-enforcement.ts'
import { illTreatmentNoProtectionInPractice } from './ill-treatment-no-protection-in-practice.ts'
import { illTreatmentNobodyOutsideChecks } from './ill-treatment-nobody-outside-checks.ts'
import { illTreatmentNoneGiven } from './ill-treatment-none-given.ts'
import { illTreatmentNotExaminedByCourt } from './ill-treatment-not-examined-by-court.ts'
import { illTreatmentPersonIllTreatedBefore } from './ill-treatment-person-ill-treated-before.ts'
import { illTreatmentPlaceAndVisitsNotPromised } from './ill-treatment-place-and-visits-not-promised.ts'
import { illTreatmentPlaceAndVisitsPromised } from './ill-treatment-place-and-visits-promised.ts'
import { illTreatmentPlaceNotNamed } from './ill-treatment-place-not-named.ts'
import { illTreatmentPromiseNotRuledOut } from './ill-treatment-promise-not-ruled-out.ts'
import { illTreatmentProtectionInPractice } from './ill-treatment-protection-in-practice.ts'
import { illTreatmentSpecificAndMonitored } from './ill-treatment-specific-and-monitored.ts'
import { illTreatmentTextNotDisclosed } from './ill-treatment-text-not-disclosed.ts'
import { illTreatmentTorturePractised } from './ill-treatment-torture-practised.ts'
import { illTreatmentUnlawfulThere } from './ill-treatment-unlawful-there.ts'
import { illTreatmentVisitsNotPrivate } from './ill-treatment-visits-not-private.ts'
import { sentenceCanBeReduced } from './sentence-can-be-reduced.ts'
import { sentenceCannotBeReduced } from './sentence-cannot-be-reduced.ts'
import { sentenceIrreducibleToBeShown } from './sentence-irreducible-to-be-shown.ts'
import { sentenceNobodyCanSupervise } from './sentence-nobody-can-supervise.ts'
import { sentenceNoneGiven } from './sentence-none-given.ts'
import { sentenceOrganWithoutPower } from './sentence-organ-without-power.ts'
import { sentencePromiseAccepted } from './sentence-promise-accepted.ts'

export const assuranceRules: readonly Rule[] = [
  illTreatmentNoneGiven,
  illTreatmentGeneralReferenceToLaw,
  illTreatmentInformal,
  illTreatmentGiverCannotBind,
  illTreatmentNobodyOutsideChecks,
  illTreatmentVisitsNotPrivate,
  illTreatmentTextNotDisclosed,
  illTreatmentNotExaminedByCourt,
  illTreatmentEarlierPromiseBroken,
  illTreatmentAccessAgreementsBroken,
  illTreatmentGoodFaithNotEnough,
  illTreatmentHarmIsHidden,
  illTreatmentLoophole,
  illTreatmentLoopholeContested,
  illTreatmentSpecificAndMonitored,
  illTreatmentExaminedByCourt,
  illTreatmentPlaceNotNamed,
  illTreatmentNoEnforcement,
  illTreatmentPlaceAndVisitsNotPromised,
  illTreatmentPlaceAndVisitsPromised,
  illTreatmentLawyerNotAdmitted,
  illTreatmentLawyerAdmitted,
  illTreatmentLawfulThere,
  illTreatmentUnlawfulThere,
  illTreatmentPersonIllTreatedBefore,
  illTreatmentBeforeAndCheckedPromise,
  illTreatmentEarlierPromiseKept,
  illTreatmentPromiseNotRuledOut,
  illTreatmentGuaranteesAcceptedBeforeAgiza,
  deathNoneGiven,
  deathNotDecisiveByItself,
  deathGeneral,
  deathOrganWithoutPower,
  deathNobodyCanSupervise,
  deathOnlyExecutionExcluded,
  deathEarlierPromiseBroken,
  deathBelgianFormalAssuranceMissing,
  deathBelgianFormalAssuranceGiven,
  deathCompetentCourtDecided,
  deathAcceptedAsStatuteAllows,
  deathSentenceExcludedAndAccepted,
  deathBreachWouldBeSeen,
  deathPromiseKeptBefore,
  deathEarlierPromiseKeptHere,
  sentenceNoneGiven,
  sentenceNobodyCanSupervise,
  sentenceOrganWithoutPower,
  sentencePromiseAccepted,
  sentenceIrreducibleToBeShown,
  sentenceCannotBeReduced,
  sentenceCanBeReduced,
  illTreatmentNoProtectionInPractice,
  illTreatmentProtectionInPractice,
  illTreatmentTorturePractised,
]
