import type { Rule } from '#lib/rules/engine/rule'
import { appealOpen } from './appeal-open.ts'
import { basicGuaranteesNotSecured } from './basic-guarantees-not-secured.ts'
import { broadcastConfessionAsEvidence } from './broadcast-confession-as-evidence.ts'
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
import { fastTrackTrial } from './fast-track-trial.ts'
import { guiltyPleasPrevail } from './guilty-pleas-prevail.ts'
import { judicialCommitteeDecides } from './judicial-committee-decides.ts'
import { judicialCommitteesExplained } from './judicial-committees-explained.ts'
import { lawOnPaperNotEnough } from './law-on-paper-not-enough.ts'
import { legalAidForForeigners } from './legal-aid-for-foreigners.ts'
import { legalAidSince2022 } from './legal-aid-since-2022.ts'
import { liuLeftTrialOpen } from './liu-left-trial-open.ts'
import { opponentBeforeTheCourts } from './opponent-before-the-courts.ts'
import { ordinaryCustodyLikely } from './ordinary-custody-likely.ts'
import { outsideMandatoryLegalAid } from './outside-mandatory-legal-aid.ts'
import { partyCommittees } from './party-committees.ts'
import { polishCourtSawNoDenial } from './polish-court-saw-no-denial.ts'
import { procuratorateWarrantAccepted } from './procuratorate-warrant-accepted.ts'
import { prosecutorIsNoJudge } from './prosecutor-is-no-judge.ts'
import { prosecutorWatchesOverTheCase } from './prosecutor-watches-over-the-case.ts'
import { safeguardsAcceptedOnPaper } from './safeguards-accepted-on-paper.ts'
import { stateSecretsCloseTheFile } from './state-secrets-close-the-file.ts'
import { trialClaimInadmissibleInKim } from './trial-claim-inadmissible-in-kim.ts'
import { trialLeftOpenInWongHoWing } from './trial-left-open-in-wong-ho-wing.ts'
import { warrantWithoutJudge } from './warrant-without-judge.ts'

export const prcFairTrialRules: readonly Rule[] = [
  convictionFigures,
  casesDroppedBeforeTrial,
  guiltyPleasPrevail,
  fastTrackTrial,
  appealOpen,
  stateSecretsCloseTheFile,
  custodyWithoutCourt,
  ordinaryCustodyLikely,
  warrantWithoutJudge,
  procuratorateWarrantAccepted,
  prosecutorIsNoJudge,
  counselInLiuzhi,
  counselByPermission,
  counselRightInTheLaw,
  legalAidSince2022,
  outsideMandatoryLegalAid,
  legalAidForForeigners,
  confessionAsMainEvidence,
  broadcastConfessionAsEvidence,
  opponentBeforeTheCourts,
  criminalProcedureBelowStandard,
  basicGuaranteesNotSecured,
  partyCommittees,
  judicialCommitteesExplained,
  liuLeftTrialOpen,
  polishCourtSawNoDenial,
  trialClaimInadmissibleInKim,
  judicialCommitteeDecides,
  trialLeftOpenInWongHoWing,
  exclusionRulesOnTheBooks,
  safeguardsAcceptedOnPaper,
  deathSentenceReviewed,
  lawOnPaperNotEnough,
  prosecutorWatchesOverTheCase,
]
