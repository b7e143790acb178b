import type { Rule } from '#lib/rules/engine/rule'
import { anyDetaineeAtRiskElsewhere } from './any-detainee-at-risk-elsewhere.ts'
import { assessmentWasRigorous } from './assessment-was-rigorous.ts'
import { assuranceSoughtForARisk } from './assurance-sought-for-a-risk.ts'
import { carefulNationalAssessment } from './careful-national-assessment.ts'
import { cellSpaceAndPoorConditions } from './cell-space-and-poor-conditions.ts'
import { cellSpaceBelowThree } from './cell-space-below-three.ts'
import { cellSpaceIsEnough } from './cell-space-is-enough.ts'
import { closedOrUnpunished } from './closed-or-unpunished.ts'
import { coAccusedIllTreated } from './co-accused-ill-treated.ts'
import { consentNotShownToBeFree } from './consent-not-shown-to-be-free.ts'
import { consentedWithALawyer } from './consented-with-a-lawyer.ts'
import { consularVisitsPossible } from './consular-visits-possible.ts'
import { credibilityLeftToNationalCourts } from './credibility-left-to-national-courts.ts'
import { custodyOfDaysOnly } from './custody-of-days-only.ts'
import { cutOffInCustody } from './cut-off-in-custody.ts'
import { dangerPersonalAndPresent } from './danger-personal-and-present.ts'
import { dangerToThisPersonFirst } from './danger-to-this-person-first.ts'
import { detentionOnReturnEstablished } from './detention-on-return-established.ts'
import { detentionOnReturnNotEstablished } from './detention-on-return-not-established.ts'
import { earlierCustodyWithoutHarm } from './earlier-custody-without-harm.ts'
import { earlierIllTreatmentAccountCoherent } from './earlier-ill-treatment-account-coherent.ts'
import { earlierIllTreatmentAccountNotCoherent } from './earlier-ill-treatment-account-not-coherent.ts'
import { earlierIllTreatmentGapsInAccount } from './earlier-ill-treatment-gaps-in-account.ts'
import { earlierIllTreatmentLongAgo } from './earlier-ill-treatment-long-ago.ts'
import { earlierIllTreatmentMarksDoNotFit } from './earlier-ill-treatment-marks-do-not-fit.ts'
import { earlierIllTreatmentMarksFit } from './earlier-ill-treatment-marks-fit.ts'
import { earlierIllTreatmentOvertaken } from './earlier-ill-treatment-overtaken.ts'
import { earlierIllTreatmentProved } from './earlier-ill-treatment-proved.ts'
import { earlierIllTreatmentRecent } from './earlier-ill-treatment-recent.ts'
import { earlierIllTreatmentTold } from './earlier-ill-treatment-told.ts'
import { earlierIllTreatmentWithoutProof } from './earlier-ill-treatment-without-proof.ts'
import { evidenceBroughtDoubtsToDispel } from './evidence-brought-doubts-to-dispel.ts'
import { evidenceCouldBeBrought } from './evidence-could-be-brought.ts'
import { evidenceOfIllTreatmentNotExamined } from './evidence-of-ill-treatment-not-examined.ts'
import { evidenceOutOfReach } from './evidence-out-of-reach.ts'
import { exclusionRefusedInThisCase } from './exclusion-refused-in-this-case.ts'
import { findingsOfFactBeforeTheCommittee } from './findings-of-fact-before-the-committee.ts'
import { generalReportsAloneDoNotSuffice } from './general-reports-alone-do-not-suffice.ts'
import { generalViolenceInExtremeCasesOnly } from './general-violence-in-extreme-cases-only.ts'
import { groupNoLongerSingledOut } from './group-no-longer-singled-out.ts'
import { groupPartlyIllTreated } from './group-partly-ill-treated.ts'
import { groupSystematicallyIllTreated } from './group-systematically-ill-treated.ts'
import { individualRiskDemanded } from './individual-risk-demanded.ts'
import { isolationIsPartial } from './isolation-is-partial.ts'
import { knownCritic } from './known-critic.ts'
import { knownGroupRiskNotExamined } from './known-group-risk-not-examined.ts'
import { lawOnPaperIsNotProtection } from './law-on-paper-is-not-protection.ts'
import { leftInHiding } from './left-in-hiding.ts'
import { leftOpenly } from './left-openly.ts'
import { lengthOfWaitNotEnough } from './length-of-wait-not-enough.ts'
import { membershipIsEnough } from './membership-is-enough.ts'
import { membershipWithoutEvidence } from './membership-without-evidence.ts'
import { newMaterialNotExamined } from './new-material-not-examined.ts'
import { noConsularVisits } from './no-consular-visits.ts'
import { noFreshAssessment } from './no-fresh-assessment.ts'
import { noInterestOfTheAuthorities } from './no-interest-of-the-authorities.ts'
import { noPracticeOfIllTreatmentReported } from './no-practice-of-ill-treatment-reported.ts'
import { noReviewBeforeRemoval } from './no-review-before-removal.ts'
import { nonInquiryGeneralSituation } from './non-inquiry-general-situation.ts'
import { nonInquiryPersonalCircumstances } from './non-inquiry-personal-circumstances.ts'
import { officialsProsecuted } from './officials-prosecuted.ts'
import { openToMonitorsAndPunished } from './open-to-monitors-and-punished.ts'
import { oppositionAbroad } from './opposition-abroad.ts'
import { othersReturnedAreUntraced } from './others-returned-are-untraced.ts'
import { othersReturnedCameToNoHarm } from './others-returned-came-to-no-harm.ts'
import { othersReturnedWereIllTreated } from './others-returned-were-ill-treated.ts'
import { ownCircumstancesInTheGroup } from './own-circumstances-in-the-group.ts'
import { placeWithReportsOfItsOwn } from './place-with-reports-of-its-own.ts'
import { relativeDetainedToForceReturn } from './relative-detained-to-force-return.ts'
import { relativeIllTreated } from './relative-ill-treated.ts'
import { relativesCountBeforeTheCommittee } from './relatives-count-before-the-committee.ts'
import { relativesLeftInPeace } from './relatives-left-in-peace.ts'
import { reportsOfIllTreatment } from './reports-of-ill-treatment.ts'
import { reportsOfRoutineIllTreatment } from './reports-of-routine-ill-treatment.ts'
import { reportsOfWidespreadIllTreatment } from './reports-of-widespread-ill-treatment.ts'
import { reportsOldOrOfOneSource } from './reports-old-or-of-one-source.ts'
import { reviewBeforeRemoval } from './review-before-removal.ts'
import { sentenceLeftToServe } from './sentence-left-to-serve.ts'
import { sentencedInAbsenceAsASign } from './sentenced-in-absence-as-a-sign.ts'
import { signsExaminedHere } from './signs-examined-here.ts'
import { signsNotExaminedHere } from './signs-not-examined-here.ts'
import { treatmentAvailable } from './treatment-available.ts'
import { treatmentNeedWithoutReport } from './treatment-need-without-report.ts'
import { treatmentNotAvailable } from './treatment-not-available.ts'
import { treatmentOfMentalDisorderWanting } from './treatment-of-mental-disorder-wanting.ts'
import { treatmentThresholdNotReached } from './treatment-threshold-not-reached.ts'
import { treatmentWantingMeansDecline } from './treatment-wanting-means-decline.ts'
import { unfairTrialAsASign } from './unfair-trial-as-a-sign.ts'
import { widespreadIsNotEverybody } from './widespread-is-not-everybody.ts'
import { witnessOfAbuses } from './witness-of-abuses.ts'
import { yearsUnderSentenceOfDeath } from './years-under-sentence-of-death.ts'

export const tortureRules: readonly Rule[] = [
  reportsOfIllTreatment,
  generalReportsAloneDoNotSuffice,
  dangerPersonalAndPresent,
  dangerToThisPersonFirst,
  nonInquiryGeneralSituation,
  anyDetaineeAtRiskElsewhere,
  generalViolenceInExtremeCasesOnly,
  detentionOnReturnEstablished,
  sentenceLeftToServe,
  detentionOnReturnNotEstablished,
  custodyOfDaysOnly,
  ownCircumstancesInTheGroup,
  membershipWithoutEvidence,
  noInterestOfTheAuthorities,
  knownCritic,
  oppositionAbroad,
  witnessOfAbuses,
  earlierIllTreatmentProved,
  earlierIllTreatmentTold,
  earlierIllTreatmentWithoutProof,
  earlierIllTreatmentOvertaken,
  evidenceOfIllTreatmentNotExamined,
  relativeIllTreated,
  relativeDetainedToForceReturn,
  coAccusedIllTreated,
  treatmentNotAvailable,
  carefulNationalAssessment,
  credibilityLeftToNationalCourts,
  findingsOfFactBeforeTheCommittee,
  cellSpaceBelowThree,
  cellSpaceAndPoorConditions,
  cellSpaceIsEnough,
  cutOffInCustody,
  isolationIsPartial,
  yearsUnderSentenceOfDeath,
  lengthOfWaitNotEnough,
  nonInquiryPersonalCircumstances,
  treatmentAvailable,
  earlierIllTreatmentAccountCoherent,
  earlierIllTreatmentAccountNotCoherent,
  earlierIllTreatmentGapsInAccount,
  earlierIllTreatmentMarksFit,
  earlierIllTreatmentMarksDoNotFit,
  earlierIllTreatmentRecent,
  earlierIllTreatmentLongAgo,
  earlierCustodyWithoutHarm,
  leftOpenly,
  leftInHiding,
  othersReturnedWereIllTreated,
  othersReturnedAreUntraced,
  othersReturnedCameToNoHarm,
  relativesLeftInPeace,
  relativesCountBeforeTheCommittee,
  placeWithReportsOfItsOwn,
  unfairTrialAsASign,
  sentencedInAbsenceAsASign,
  assuranceSoughtForARisk,
  treatmentOfMentalDisorderWanting,
  treatmentWantingMeansDecline,
  treatmentThresholdNotReached,
  treatmentNeedWithoutReport,
  evidenceBroughtDoubtsToDispel,
  evidenceCouldBeBrought,
  evidenceOutOfReach,
  noFreshAssessment,
  individualRiskDemanded,
  knownGroupRiskNotExamined,
  assessmentWasRigorous,
  signsNotExaminedHere,
  signsExaminedHere,
  newMaterialNotExamined,
  noReviewBeforeRemoval,
  reviewBeforeRemoval,
  lawOnPaperIsNotProtection,
  exclusionRefusedInThisCase,
  officialsProsecuted,
  consularVisitsPossible,
  noConsularVisits,
  consentNotShownToBeFree,
  consentedWithALawyer,
  reportsOfRoutineIllTreatment,
  reportsOfWidespreadIllTreatment,
  widespreadIsNotEverybody,
  noPracticeOfIllTreatmentReported,
  reportsOldOrOfOneSource,
  groupSystematicallyIllTreated,
  groupPartlyIllTreated,
  groupNoLongerSingledOut,
  membershipIsEnough,
  openToMonitorsAndPunished,
  closedOrUnpunished,
]
