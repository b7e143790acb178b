import type { Rule } from '#lib/rules/engine/rule'
import { basicGuaranteesNotSecured } from './basic-guarantees-not-secured.ts'
import { casesDroppedBeforeTrial } from './cases-dropped-before-trial.ts'
import { confessionAsMainEvidence } from './confession-as-main-evidence.ts'
import { convictionFigures } from './conviction-figures.ts'
import { counselByPermission } from './counsel-by-permission.ts'
import { counselInLiuzhi } from './counsel-in-liuzhi.ts'
import { counselRightInTheLaw } from './counsel-right-in-the-law.ts'
import { criminalProcedureBelowStandard } from './criminal-procedure-below-standard.ts'
import { custodyWithoutCourt } from './custody-without-court.ts'
import { deathSentenceReviewed } from './death-sentence-reviewed.ts'
import { exclusionRulesOnTheBooks } from './exclusion-rules-on-the-books.ts'
import { guiltyPleasPrevail } from './guilty-pleas-prevail.ts'
import { judicialCommitteesExplained } from './judicial-committees-explained.ts'
import { lawOnPaperNotEnough } from './law-on-paper-not-enough.ts'
import { legalAidSince2022 } from './legal-aid-since-2022.ts'
import { liuLeftTrialOpen } from './liu-left-trial-open.ts'
import { opponentBeforeTheCourts } from './opponent-before-the-courts.ts'
import { ordinaryCustodyLikely } from './ordinary-custody-likely.ts'
import { partyCommittees } from './party-committees.ts'
import { polishCourtSawNoDenial } from './polish-court-saw-no-denial.ts'
import { procuratorateWarrantAccepted } from './procuratorate-warrant-accepted.ts'
import { safeguardsAcceptedOnPaper } from './safeguards-accepted-on-paper.ts'
import { trialClaimInadmissibleInKim } from './trial-claim-inadmissible-in-kim.ts'
import { warrantWithoutJudge } from './warrant-without-judge.ts'

export const prcFairTrialRules: readonly Rule[] = [
  convictionFigures,
  casesDroppedBeforeTrial,
  guiltyPleasPrevail,
  custodyWithoutCourt,
  ordinaryCustodyLikely,
  warrantWithoutJudge,
  procuratorateWarrantAccepted,
  counselInLiuzhi,
  counselByPermission,
  counselRightInTheLaw,
  legalAidSince2022,
  confessionAsMainEvidence,
  opponentBeforeTheCourts,
  criminalProcedureBelowStandard,
  basicGuaranteesNotSecured,
  partyCommittees,
  judicialCommitteesExplained,
  liuLeftTrialOpen,
  polishCourtSawNoDenial,
  trialClaimInadmissibleInKim,
  exclusionRulesOnTheBooks,
  safeguardsAcceptedOnPaper,
  deathSentenceReviewed,
  lawOnPaperNotEnough,
]
