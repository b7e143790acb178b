import type { Rule } from '#lib/rules/engine/rule'
import { custodyReviewedByCourt } from './custody-reviewed-by-court.ts'
import { custodyWithinNationalLaw } from './custody-within-national-law.ts'
import { custodyWithoutLegalBasis } from './custody-without-legal-basis.ts'
import { fortyDaysPassed } from './forty-days-passed.ts'
import { heldForExtradition } from './held-for-extradition.ts'
import { heldForFiveYears } from './held-for-five-years.ts'
import { noCourtReviewHere } from './no-court-review-here.ts'
import { notHeld } from './not-held.ts'
import { papersWithinFortyDays } from './papers-within-forty-days.ts'
import { proceedingsPursued } from './proceedings-pursued.ts'
import { rearrestOncePapersCame } from './rearrest-once-papers-came.ts'
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
  papersWithinFortyDays,
  rearrestOncePapersCame,
]
