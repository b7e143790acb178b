import type { Rule } from '#lib/rules/engine/rule'
import { absenceByOwnChoice } from './absence-by-own-choice.ts'
import { absenceWithoutKnowledge } from './absence-without-knowledge.ts'
import { absenceWithoutRetrial } from './absence-without-retrial.ts'
import { article14NotABarByItself } from './article-14-not-a-bar-by-itself.ts'
import { closedHearingWithADefence } from './closed-hearing-with-a-defence.ts'
import { closedTrial } from './closed-trial.ts'
import { coAccusedTriedProperly } from './co-accused-tried-properly.ts'
import { coAccusedTriedSummarily } from './co-accused-tried-summarily.ts'
import { counselFromFirstQuestioning } from './counsel-from-first-questioning.ts'
import { counselRefused } from './counsel-refused.ts'
import { courtExaminesTheTrial } from './court-examines-the-trial.ts'
import { deathAfterATrialWithoutDefence } from './death-after-a-trial-without-defence.ts'
import { evidenceBeyondStatements } from './evidence-beyond-statements.ts'
import { evidenceOtherThanConfessions } from './evidence-other-than-confessions.ts'
import { exclusionExaminedInTheCase } from './exclusion-examined-in-the-case.ts'
import { exclusionRefusedInTheCase } from './exclusion-refused-in-the-case.ts'
import { fileClosedToTheDefence } from './file-closed-to-the-defence.ts'
import { fileOpenToTheDefence } from './file-open-to-the-defence.ts'
import { guiltDeclaredBeforeTrial } from './guilt-declared-before-trial.ts'
import { heldAbroadWithoutALawyer } from './held-abroad-without-a-lawyer.ts'
import { illTreatedCoAccusedConfession } from './ill-treated-co-accused-confession.ts'
import { lateCounselLookedAtAsAWhole } from './late-counsel-looked-at-as-a-whole.ts'
import { lawyerFromTheInvestigation } from './lawyer-from-the-investigation.ts'
import { lawyersPressed } from './lawyers-pressed.ts'
import { leniencyWithSafeguards } from './leniency-with-safeguards.ts'
import { leniencyWithoutSafeguards } from './leniency-without-safeguards.ts'
import { militaryCommissionAndTortureEvidence } from './military-commission-and-torture-evidence.ts'
import { noGuiltDeclared } from './no-guilt-declared.ts'
import { noReviewOnTheFacts } from './no-review-on-the-facts.ts'
import { officialsDeclaredGuilt } from './officials-declared-guilt.ts'
import { openTrialExpected } from './open-trial-expected.ts'
import { ordinaryCourt } from './ordinary-court.ts'
import { ordinaryProcedure } from './ordinary-procedure.ts'
import { ownForcedStatement } from './own-forced-statement.ts'
import { politicallyDirectedCase } from './politically-directed-case.ts'
import { requestRestsOnTorture } from './request-rests-on-torture.ts'
import { retrialGuaranteed } from './retrial-guaranteed.ts'
import { ruleOfNonInquiry } from './rule-of-non-inquiry.ts'
import { sentenceInAbsenceToBeServed } from './sentence-in-absence-to-be-served.ts'
import { specialCourt } from './special-court.ts'
import { tortureClaimNotShown } from './torture-claim-not-shown.ts'
import { tortureClaimToBeLookedInto } from './torture-claim-to-be-looked-into.ts'
import { tortureClaimsNotExaminedThere } from './torture-claims-not-examined-there.ts'
import { tortureEvidenceInTheCase } from './torture-evidence-in-the-case.ts'
import { trialAccessRefusedBefore } from './trial-access-refused-before.ts'
import { trialAssuranceNone } from './trial-assurance-none.ts'
import { trialAssuranceNotObservable } from './trial-assurance-not-observable.ts'
import { trialAssuranceObservable } from './trial-assurance-observable.ts'
import { trialAssuranceSilentOnTortureEvidence } from './trial-assurance-silent-on-torture-evidence.ts'
import { unfairTrialAndDeath } from './unfair-trial-and-death.ts'
import { untestedStatementsDecide } from './untested-statements-decide.ts'
import { witnessesCanBeHeard } from './witnesses-can-be-heard.ts'
import { witnessesNotHeard } from './witnesses-not-heard.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const fairTrialRules: readonly Rule[] = [
  absenceWithoutRetrial,
  retrialGuaranteed,
  absenceWithoutKnowledge,
  absenceByOwnChoice,
  sentenceInAbsenceToBeServed,
  coAccusedTriedSummarily,
  coAccusedTriedProperly,
  witnessesNotHeard,
  witnessesCanBeHeard,
  deathAfterATrialWithoutDefence,
  fileClosedToTheDefence,
  fileOpenToTheDefence,
  untestedStatementsDecide,
  evidenceBeyondStatements,
  leniencyWithoutSafeguards,
  leniencyWithSafeguards,
  ordinaryProcedure,
  noReviewOnTheFacts,
  unfairTrialAndDeath,
  article14NotABarByItself,
  counselRefused,
  lawyersPressed,
  counselFromFirstQuestioning,
  heldAbroadWithoutALawyer,
  lateCounselLookedAtAsAWhole,
  lawyerFromTheInvestigation,
  tortureEvidenceInTheCase,
  illTreatedCoAccusedConfession,
  evidenceOtherThanConfessions,
  ownForcedStatement,
  tortureClaimsNotExaminedThere,
  militaryCommissionAndTortureEvidence,
  requestRestsOnTorture,
  tortureClaimToBeLookedInto,
  tortureClaimNotShown,
  politicallyDirectedCase,
  closedTrial,
  openTrialExpected,
  guiltDeclaredBeforeTrial,
  specialCourt,
  ordinaryCourt,
  closedHearingWithADefence,
  officialsDeclaredGuilt,
  noGuiltDeclared,
  exclusionExaminedInTheCase,
  exclusionRefusedInTheCase,
  trialAssuranceObservable,
  trialAssuranceNotObservable,
  trialAccessRefusedBefore,
  trialAssuranceNone,
  trialAssuranceSilentOnTortureEvidence,
  ruleOfNonInquiry,
  courtExaminesTheTrial,
]
