import type { Rule } from '#lib/rules/engine/rule'
import { belgianMinistersOnReview } from './belgian-ministers-on-review.ts'
import { claimedAgainstNationalityLaw } from './claimed-against-nationality-law.ts'
import { conductAbroadUnderSecurityLaw } from './conduct-abroad-under-security-law.ts'
import { embarrassmentAbroad } from './embarrassment-abroad.ts'
import { exitBanKnownToTheLaw } from './exit-ban-known-to-the-law.ts'
import { renewedProsecutionRare } from './renewed-prosecution-rare.ts'
import { secondNationalityNotRecognised } from './second-nationality-not-recognised.ts'
import { taiwaneseAlone } from './taiwanese-alone.ts'
import { terrorismLabelWithoutActs } from './terrorism-label-without-acts.ts'

export const prcChillingEffectRules: readonly Rule[] = [
  taiwaneseAlone,
  terrorismLabelWithoutActs,
  embarrassmentAbroad,
  conductAbroadUnderSecurityLaw,
  renewedProsecutionRare,
  belgianMinistersOnReview,
  exitBanKnownToTheLaw,
  claimedAgainstNationalityLaw,
  secondNationalityNotRecognised,
]
