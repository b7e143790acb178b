import type { Rule } from '#lib/rules/engine/rule'
import { assessmentWasRigorous } from './assessment-was-rigorous.ts'
import { carefulNationalAssessment } from './careful-national-assessment.ts'
import { coAccusedIllTreated } from './co-accused-ill-treated.ts'
import { consentNotShownToBeFree } from './consent-not-shown-to-be-free.ts'
import { consentedWithALawyer } from './consented-with-a-lawyer.ts'
import { consularVisitsPossible } from './consular-visits-possible.ts'
import { dangerToThisPersonFirst } from './danger-to-this-person-first.ts'
import { detentionOnReturnEstablished } from './detention-on-return-established.ts'
import { detentionOnReturnNotEstablished } from './detention-on-return-not-established.ts'
import { earlierIllTreatmentOvertaken } from './earlier-ill-treatment-overtaken.ts'
import { earlierIllTreatmentProved } from './earlier-ill-treatment-proved.ts'
import { earlierIllTreatmentTold } from './earlier-ill-treatment-told.ts'
import { earlierIllTreatmentWithoutProof } from './earlier-ill-treatment-without-proof.ts'
import { evidenceOfIllTreatmentNotExamined } from './evidence-of-ill-treatment-not-examined.ts'
import { exclusionRefusedInThisCase } from './exclusion-refused-in-this-case.ts'
import { generalReportsAloneDoNotSuffice } from './general-reports-alone-do-not-suffice.ts'
import { individualRiskDemanded } from './individual-risk-demanded.ts'
import { knownCritic } from './known-critic.ts'
import { knownGroupRiskNotExamined } from './known-group-risk-not-examined.ts'
import { lawOnPaperIsNotProtection } from './law-on-paper-is-not-protection.ts'
import { membershipWithoutEvidence } from './membership-without-evidence.ts'
import { noConsularVisits } from './no-consular-visits.ts'
import { noFreshAssessment } from './no-fresh-assessment.ts'
import { noInterestOfTheAuthorities } from './no-interest-of-the-authorities.ts'
import { nonInquiryGeneralSituation } from './non-inquiry-general-situation.ts'
import { nonInquiryPersonalCircumstances } from './non-inquiry-personal-circumstances.ts'
import { officialsProsecuted } from './officials-prosecuted.ts'
import { oppositionAbroad } from './opposition-abroad.ts'
import { ownCircumstancesInTheGroup } from './own-circumstances-in-the-group.ts'
import { relativeDetainedToForceReturn } from './relative-detained-to-force-return.ts'
import { relativeIllTreated } from './relative-ill-treated.ts'
import { reportsOfIllTreatment } from './reports-of-ill-treatment.ts'
import { sentenceLeftToServe } from './sentence-left-to-serve.ts'
import { treatmentAvailable } from './treatment-available.ts'
import { treatmentNotAvailable } from './treatment-not-available.ts'
import { witnessOfAbuses } from './witness-of-abuses.ts'

export const tortureRules: readonly Rule[] = [
  reportsOfIllTreatment,
  generalReportsAloneDoNotSuffice,
  dangerToThisPersonFirst,
  detentionOnReturnEstablished,
  sentenceLeftToServe,
  detentionOnReturnNotEstablished,
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
  noFreshAssessment,
  individualRiskDemanded,
  knownGroupRiskNotExamined,
  assessmentWasRigorous,
  lawOnPaperIsNotProtection,
  exclusionRefusedInThisCase,
  officialsProsecuted,
  consularVisitsPossible,
  noConsularVisits,
  nonInquiryGeneralSituation,
  nonInquiryPersonalCircumstances,
  treatmentAvailable,
  consentNotShownToBeFree,
  consentedWithALawyer,
]
