import type { Rule } from '#lib/rules/engine/rule'
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts'
import { closedToOutsideInspection } from './closed-to-outside-inspection.ts'
import { confessionBroadcast } from './confession-broadcast.ts'
import { confessionsReliedOn } from './confessions-relied-on.ts'
import { driveForConfessions } from './drive-for-confessions.ts'
import { exclusionRuleOnTheBooks } from './exclusion-rule-on-the-books.ts'
import { falunGong } from './falun-gong.ts'
import { falunGongInPrivate } from './falun-gong-in-private.ts'
import { falunGongInPublic } from './falun-gong-in-public.ts'
import { falunGongOrdinaryMember } from './falun-gong-ordinary-member.ts'
import { firstDaysOfCustody } from './first-days-of-custody.ts'
import { generalSituationOfViolence } from './general-situation-of-violence.ts'
import { groupKnownFromOldFindings } from './group-known-from-old-findings.ts'
import { heldInXinjiangOrTibet } from './held-in-xinjiang-or-tibet.ts'
import { hongKongActivists } from './hong-kong-activists.ts'
import { hongKongCaseMovedToTheMainland } from './hong-kong-case-moved-to-the-mainland.ts'
import { journalistsAndPublishers } from './journalists-and-publishers.ts'
import { lawOnPaperAccepted } from './law-on-paper-accepted.ts'
import { liuzhiLikely } from './liuzhi-likely.ts'
import { nationalCourtsFollowLiu } from './national-courts-follow-liu.ts'
import { noCustodyLikely } from './no-custody-likely.ts'
import { noOffenceOfTorture } from './no-offence-of-torture.ts'
import { noVulnerableGroupNoRisk } from './no-vulnerable-group-no-risk.ts'
import { objectionRejectedInSpain } from './objection-rejected-in-spain.ts'
import { officialAccusedOfCorruption } from './official-accused-of-corruption.ts'
import { ordinaryCrimeNoProfile } from './ordinary-crime-no-profile.ts'
import { ordinarySuspectSurrenderedInKim } from './ordinary-suspect-surrendered-in-kim.ts'
import { otherMuslimMinorities } from './other-muslim-minorities.ts'
import { petitioners } from './petitioners.ts'
import { placeWithoutReports } from './place-without-reports.ts'
import { receivingSystemOutsideTheMainland } from './receiving-system-outside-the-mainland.ts'
import { reportsFoundToShowARisk } from './reports-found-to-show-a-risk.ts'
import { residentialSurveillanceFixedHome } from './residential-surveillance-fixed-home.ts'
import { residentialSurveillanceLikely } from './residential-surveillance-likely.ts'
import { residentialSurveillanceNoFixedHome } from './residential-surveillance-no-fixed-home.ts'
import { residentialSurveillanceRegulated } from './residential-surveillance-regulated.ts'
import { residentialSurveillanceUnlikely } from './residential-surveillance-unlikely.ts'
import { rightsLawyersAndDefenders } from './rights-lawyers-and-defenders.ts'
import { roleNotShown } from './role-not-shown.ts'
import { roleShownAndKnown } from './role-shown-and-known.ts'
import { surrendersAfterLiu } from './surrenders-after-liu.ts'
import { systematicGroupNeedsNoMore } from './systematic-group-needs-no-more.ts'
import { takesPartInReview } from './takes-part-in-review.ts'
import { terrorismLabel } from './terrorism-label.ts'
import { tibetanLeftInHiding } from './tibetan-left-in-hiding.ts'
import { tibetanLeftOpenly } from './tibetan-left-openly.ts'
import { tibetans } from './tibetans.ts'
import { unregisteredChurchNoticed } from './unregistered-church-noticed.ts'
import { unregisteredChurchUnnoticed } from './unregistered-church-unnoticed.ts'
import { uyghurs } from './uyghurs.ts'

export const prcTortureRules: readonly Rule[] = [
  generalSituationOfViolence,
  nationalCourtsFollowLiu,
  closedToOutsideInspection,
  benefitOfTheDoubt,
  confessionsReliedOn,
  heldInXinjiangOrTibet,
  ordinarySuspectSurrenderedInKim,
  noVulnerableGroupNoRisk,
  surrendersAfterLiu,
  receivingSystemOutsideTheMainland,
  reportsFoundToShowARisk,
  objectionRejectedInSpain,
  takesPartInReview,
  hongKongCaseMovedToTheMainland,
  noCustodyLikely,
  firstDaysOfCustody,
  uyghurs,
  otherMuslimMinorities,
  falunGong,
  falunGongOrdinaryMember,
  tibetans,
  unregisteredChurchNoticed,
  unregisteredChurchUnnoticed,
  falunGongInPublic,
  falunGongInPrivate,
  rightsLawyersAndDefenders,
  petitioners,
  journalistsAndPublishers,
  hongKongActivists,
  groupKnownFromOldFindings,
  terrorismLabel,
  tibetanLeftInHiding,
  tibetanLeftOpenly,
  systematicGroupNeedsNoMore,
  roleShownAndKnown,
  roleNotShown,
  residentialSurveillanceLikely,
  liuzhiLikely,
  ordinaryCrimeNoProfile,
  officialAccusedOfCorruption,
  driveForConfessions,
  confessionBroadcast,
  placeWithoutReports,
  residentialSurveillanceNoFixedHome,
  residentialSurveillanceFixedHome,
  residentialSurveillanceUnlikely,
  exclusionRuleOnTheBooks,
  lawOnPaperAccepted,
  residentialSurveillanceRegulated,
  noOffenceOfTorture,
]
