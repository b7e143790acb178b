import type { Rule } from '#lib/rules/engine/rule'
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts'
import { closedToOutsideInspection } from './closed-to-outside-inspection.ts'
import { confessionsReliedOn } from './confessions-relied-on.ts'
import { exclusionRuleOnTheBooks } from './exclusion-rule-on-the-books.ts'
import { falunGong } from './falun-gong.ts'
import { falunGongOrdinaryMember } from './falun-gong-ordinary-member.ts'
import { generalSituationOfViolence } from './general-situation-of-violence.ts'
import { heldInXinjiangOrTibet } from './held-in-xinjiang-or-tibet.ts'
import { lawOnPaperAccepted } from './law-on-paper-accepted.ts'
import { liuzhiLikely } from './liuzhi-likely.ts'
import { nationalCourtsFollowLiu } from './national-courts-follow-liu.ts'
import { noCustodyLikely } from './no-custody-likely.ts'
import { noVulnerableGroupNoRisk } from './no-vulnerable-group-no-risk.ts'
import { objectionRejectedInSpain } from './objection-rejected-in-spain.ts'
import { officialAccusedOfCorruption } from './official-accused-of-corruption.ts'
import { ordinaryCrimeNoProfile } from './ordinary-crime-no-profile.ts'
import { ordinarySuspectSurrenderedInKim } from './ordinary-suspect-surrendered-in-kim.ts'
import { otherMuslimMinorities } from './other-muslim-minorities.ts'
import { receivingSystemOutsideTheMainland } from './receiving-system-outside-the-mainland.ts'
import { reportsFoundToShowARisk } from './reports-found-to-show-a-risk.ts'
import { residentialSurveillanceLikely } from './residential-surveillance-likely.ts'
import { residentialSurveillanceRegulated } from './residential-surveillance-regulated.ts'
import { surrendersAfterLiu } from './surrenders-after-liu.ts'
import { terrorismLabel } from './terrorism-label.ts'
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
  noCustodyLikely,
  uyghurs,
  otherMuslimMinorities,
  falunGong,
  falunGongOrdinaryMember,
  terrorismLabel,
  residentialSurveillanceLikely,
  liuzhiLikely,
  ordinaryCrimeNoProfile,
  exclusionRuleOnTheBooks,
  lawOnPaperAccepted,
  residentialSurveillanceRegulated,
  reportsFoundToShowARisk,
  objectionRejectedInSpain,
  officialAccusedOfCorruption,
]
