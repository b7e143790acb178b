import type { Rule } from '#lib/rules/engine/rule'
import { assessmentWasRigorous } from './assessment-was-rigorous.ts'
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts'
import { carefulNationalAssessment } from './careful-national-assessment.ts'
import { closedToOutsideInspection } from './closed-to-outside-inspection.ts'
import { coAccusedIllTreated } from './co-accused-ill-treated.ts'
import { confessionsReliedOn } from './confessions-relied-on.ts'
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
import { exclusionRuleOnTheBooks } from './exclusion-rule-on-the-books.ts'
import { falunGong } from './falun-gong.ts'
import { falunGongOrdinaryMember } from './falun-gong-ordinary-member.ts'
import { generalReportsAloneDoNotSuffice } from './general-reports-alone-do-not-suffice.ts'
import { generalSituationOfViolence } from './general-situation-of-violence.ts'
import { heldInXinjiangOrTibet } from './held-in-xinjiang-or-tibet.ts'
import { individualRiskDemanded } from './individual-risk-demanded.ts'
import { knownCritic } from './known-critic.ts'
import { knownGroupRiskNotExamined } from './known-group-risk-not-examined.ts'
import { lawOnPaperAccepted } from './law-on-paper-accepted.ts'
import { lawOnPaperIsNotProtection } from './law-on-paper-is-not-protection.ts'
import { liuzhiLikely } from './liuzhi-likely.ts'
import { membershipWithoutEvidence } from './membership-without-evidence.ts'
import { nationalCourtsFollowLiu } from './national-courts-follow-liu.ts'
import { noConsularVisits } from './no-consular-visits.ts'
import { noCustodyLikely } from './no-custody-likely.ts'
import { noFreshAssessment } from './no-fresh-assessment.ts'
import { noInterestOfTheAuthorities } from './no-interest-of-the-authorities.ts'
import { noVulnerableGroupNoRisk } from './no-vulnerable-group-no-risk.ts'
import { nonInquiryGeneralSituation } from './non-inquiry-general-situation.ts'
import { nonInquiryPersonalCircumstances } from './non-inquiry-personal-circumstances.ts'
import { objectionRejectedInSpain } from './objection-rejected-in-spain.ts'
import { officialAccusedOfCorruption } from './official-accused-of-corruption.ts'
import { officialsProsecuted } from './officials-prosecuted.ts'
import { oppositionAbroad } from './opposition-abroad.ts'
import { ordinaryCrimeNoProfile } from './ordinary-crime-no-profile.ts'
import { ordinarySuspectSurrenderedInKim } from './ordinary-suspect-surrendered-in-kim.ts'
import { otherMuslimMinorities } from './other-muslim-minorities.ts'
import { ownCircumstancesInTheGroup } from './own-circumstances-in-the-group.ts'
import { receivingSystemOutsideTheMainland } from './receiving-system-outside-the-mainland.ts'
import { relativeDetainedToForceReturn } from './relative-detained-to-force-return.ts'
import { relativeIllTreated } from './relative-ill-treated.ts'
import { reportsFoundToShowARisk } from './reports-found-to-show-a-risk.ts'
import { reportsOfIllTreatment } from './reports-of-ill-treatment.ts'
import { residentialSurveillanceLikely } from './residential-surveillance-likely.ts'
import { residentialSurveillanceRegulated } from './residential-surveillance-regulated.ts'
import { sentenceLeftToServe } from './sentence-left-to-serve.ts'
import { surrendersAfterLiu } from './surrenders-after-liu.ts'
import { terrorismLabel } from './terrorism-label.ts'
import { treatmentAvailable } from './treatment-available.ts'
import { treatmentNotAvailable } from './treatment-not-available.ts'
import { uyghurs } from './uyghurs.ts'
import { witnessOfAbuses } from './witness-of-abuses.ts'

export const tortureRules: readonly Rule[] = [
  generalSituationOfViolence,
  reportsOfIllTreatment,
  nationalCourtsFollowLiu,
  closedToOutsideInspection,
  benefitOfTheDoubt,
  confessionsReliedOn,
  heldInXinjiangOrTibet,
  generalReportsAloneDoNotSuffice,
  dangerToThisPersonFirst,
  ordinarySuspectSurrenderedInKim,
  noVulnerableGroupNoRisk,
  surrendersAfterLiu,
  receivingSystemOutsideTheMainland,
  detentionOnReturnEstablished,
  sentenceLeftToServe,
  detentionOnReturnNotEstablished,
  noCustodyLikely,
  uyghurs,
  otherMuslimMinorities,
  falunGong,
  falunGongOrdinaryMember,
  ownCircumstancesInTheGroup,
  terrorismLabel,
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
  residentialSurveillanceLikely,
  liuzhiLikely,
  treatmentNotAvailable,
  ordinaryCrimeNoProfile,
  carefulNationalAssessment,
  noFreshAssessment,
  individualRiskDemanded,
  knownGroupRiskNotExamined,
  assessmentWasRigorous,
  exclusionRuleOnTheBooks,
  lawOnPaperAccepted,
  lawOnPaperIsNotProtection,
  exclusionRefusedInThisCase,
  officialsProsecuted,
  residentialSurveillanceRegulated,
  consularVisitsPossible,
  noConsularVisits,
  reportsFoundToShowARisk,
  objectionRejectedInSpain,
  nonInquiryGeneralSituation,
  nonInquiryPersonalCircumstances,
  officialAccusedOfCorruption,
  treatmentAvailable,
  consentNotShownToBeFree,
  consentedWithALawyer,
]
