import type { Rule } from '#lib/rules/engine/rule'
import { absenceWithoutRetrial } from './absence-without-retrial.ts'
import { basicGuaranteesNotSecured } from './basic-guarantees-not-secured.ts'
import { casesDroppedBeforeTrial } from './cases-dropped-before-trial.ts'
import { closedTrial } from './closed-trial.ts'
import { coAccusedTriedProperly } from './co-accused-tried-properly.ts'
import { coAccusedTriedSummarily } from './co-accused-tried-summarily.ts'
import { confessionAsMainEvidence } from './confession-as-main-evidence.ts'
import { convictionFigures } from './conviction-figures.ts'
import { counselByPermission } from './counsel-by-permission.ts'
import { counselFromFirstQuestioning } from './counsel-from-first-questioning.ts'
import { counselInLiuzhi } from './counsel-in-liuzhi.ts'
import { counselRefused } from './counsel-refused.ts'
import { counselRightInTheLaw } from './counsel-right-in-the-law.ts'
import { courtExaminesTheTrial } from './court-examines-the-trial.ts'
import { criminalProcedureBelowStandard } from './criminal-procedure-below-standard.ts'
import { custodyWithoutCourt } from './custody-without-court.ts'
import { deathSentenceReviewed } from './death-sentence-reviewed.ts'
import { evidenceOtherThanConfessions } from './evidence-other-than-confessions.ts'
import { exclusionExaminedInTheCase } from './exclusion-examined-in-the-case.ts'
import { exclusionRefusedInTheCase } from './exclusion-refused-in-the-case.ts'
import { exclusionRulesOnTheBooks } from './exclusion-rules-on-the-books.ts'
import { guiltDeclaredBeforeTrial } from './guilt-declared-before-trial.ts'
import { guiltyPleasPrevail } from './guilty-pleas-prevail.ts'
import { illTreatedCoAccusedConfession } from './ill-treated-co-accused-confession.ts'
import { judicialCommitteesExplained } from './judicial-committees-explained.ts'
import { lawOnPaperNotEnough } from './law-on-paper-not-enough.ts'
import { lawyersPressed } from './lawyers-pressed.ts'
import { legalAidSince2022 } from './legal-aid-since-2022.ts'
import { liuLeftTrialOpen } from './liu-left-trial-open.ts'
import { openTrialExpected } from './open-trial-expected.ts'
import { opponentBeforeTheCourts } from './opponent-before-the-courts.ts'
import { ordinaryCustodyLikely } from './ordinary-custody-likely.ts'
import { partyCommittees } from './party-committees.ts'
import { polishCourtSawNoDenial } from './polish-court-saw-no-denial.ts'
import { politicallyDirectedCase } from './politically-directed-case.ts'
import { procuratorateWarrantAccepted } from './procuratorate-warrant-accepted.ts'
import { retrialGuaranteed } from './retrial-guaranteed.ts'
import { ruleOfNonInquiry } from './rule-of-non-inquiry.ts'
import { safeguardsAcceptedOnPaper } from './safeguards-accepted-on-paper.ts'
import { tortureEvidenceInTheCase } from './torture-evidence-in-the-case.ts'
import { trialAccessRefusedBefore } from './trial-access-refused-before.ts'
import { trialAssuranceNotObservable } from './trial-assurance-not-observable.ts'
import { trialAssuranceObservable } from './trial-assurance-observable.ts'
import { trialClaimInadmissibleInKim } from './trial-claim-inadmissible-in-kim.ts'
import { warrantWithoutJudge } from './warrant-without-judge.ts'
import { witnessesCanBeHeard } from './witnesses-can-be-heard.ts'
import { witnessesNotHeard } from './witnesses-not-heard.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const fairTrialRules: readonly Rule[] = [
  absenceWithoutRetrial,
  retrialGuaranteed,
  coAccusedTriedSummarily,
  coAccusedTriedProperly,
  witnessesNotHeard,
  witnessesCanBeHeard,
  convictionFigures,
  casesDroppedBeforeTrial,
  guiltyPleasPrevail,
  custodyWithoutCourt,
  ordinaryCustodyLikely,
  warrantWithoutJudge,
  procuratorateWarrantAccepted,
  counselRefused,
  counselInLiuzhi,
  counselByPermission,
  lawyersPressed,
  counselFromFirstQuestioning,
  counselRightInTheLaw,
  legalAidSince2022,
  tortureEvidenceInTheCase,
  illTreatedCoAccusedConfession,
  confessionAsMainEvidence,
  evidenceOtherThanConfessions,
  politicallyDirectedCase,
  opponentBeforeTheCourts,
  criminalProcedureBelowStandard,
  basicGuaranteesNotSecured,
  partyCommittees,
  closedTrial,
  openTrialExpected,
  guiltDeclaredBeforeTrial,
  judicialCommitteesExplained,
  liuLeftTrialOpen,
  polishCourtSawNoDenial,
  trialClaimInadmissibleInKim,
  exclusionRulesOnTheBooks,
  exclusionExaminedInTheCase,
  safeguardsAcceptedOnPaper,
  deathSentenceReviewed,
  lawOnPaperNotEnough,
  exclusionRefusedInTheCase,
  trialAssuranceObservable,
  trialAssuranceNotObservable,
  trialAccessRefusedBefore,
  ruleOfNonInquiry,
  courtExaminesTheTrial,
]
