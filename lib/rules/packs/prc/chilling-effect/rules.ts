import type { Rule } from '#lib/rules/engine/rule'
import { belgianMinistersOnReview } from './belgian-ministers-on-review.ts'
import { conductAbroadUnderSecurityLaw } from './conduct-abroad-under-security-law.ts'
import { taiwaneseAlone } from './taiwanese-alone.ts'
import { terrorismLabelWithoutActs } from './terrorism-label-without-acts.ts'

export const prcChillingEffectRules: readonly Rule[] = [
  taiwaneseAlone,
  terrorismLabelWithoutActs,
  conductAbroadUnderSecurityLaw,
  belgianMinistersOnReview,
]
