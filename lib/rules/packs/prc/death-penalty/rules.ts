import type { Rule } from '#lib/rules/engine/rule'
import { noDeathForMinors } from './no-death-for-minors.ts'

export const prcDeathPenaltyRules: readonly Rule[] = [noDeathForMinors]
