import type { Rule } from '#lib/rules/engine/rule'
import { custodyReviewedByCourt } from './custody-reviewed-by-court.ts'
import { custodyRulesClear } from './custody-rules-clear.ts'
import { custodyRulesUnclear } from './custody-rules-unclear.ts'
import { custodyWithinNationalLaw } from './custody-within-national-law.ts'
import { custodyWithoutLegalBasis } from './custody-without-legal-basis.ts'
import { eighteenDaysPassed } from './eighteen-days-passed.ts'
import { fortyDaysPassed } from './forty-days-passed.ts'
import { freeOnLesserTerms } from './free-on-lesser-terms.ts'
import { heldForExtradition } from './held-for-extradition.ts'
import { heldForFiveYears } from './held-for-five-years.ts'
import { houseArrestCounts } from './house-arrest-counts.ts'
import { interimMeasureLeavesCustodyLawful } from './interim-measure-leaves-custody-lawful.ts'
import { needForCustodyNotShown } from './need-for-custody-not-shown.ts'
import { needForCustodyShown } from './need-for-custody-shown.ts'
import { noCourtReviewHere } from './no-court-review-here.ts'
import { notHeld } from './not-held.ts'
import { ownStepsMadeItLong } from './own-steps-made-it-long.ts'
import { papersWithinFortyDays } from './papers-within-forty-days.ts'
import { proceedingsPursued } from './proceedings-pursued.ts'
import { prosecutionAsksMoreSpeed } from './prosecution-asks-more-speed.ts'
import { rearrestOncePapersCame } from './rearrest-once-papers-came.ts'
import { transitZoneIsCustody } from './transit-zone-is-custody.ts'
import { unexplainedDelay } from './unexplained-delay.ts'
import { yearsWithoutSubstantiveReview } from './years-without-substantive-review.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const libertyRules: readonly Rule[] = [
  heldForExtradition,
  notHeld,
  unexplainedDelay,
  proceedingsPursued,
  heldForFiveYears,
  custodyWithoutLegalBasis,
  custodyWithinNationalLaw,
  noCourtReviewHere,
  yearsWithoutSubstantiveReview,
  custodyReviewedByCourt,
  fortyDaysPassed,
  eighteenDaysPassed,
  papersWithinFortyDays,
  rearrestOncePapersCame,
  houseArrestCounts,
  freeOnLesserTerms,
  transitZoneIsCustody,
  needForCustodyNotShown,
  needForCustodyShown,
  custodyRulesUnclear,
  custodyRulesClear,
  prosecutionAsksMoreSpeed,
  interimMeasureLeavesCustodyLawful,
  ownStepsMadeItLong,
]
