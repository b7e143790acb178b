import type { Rule } from '#lib/rules/engine/rule'
import { capitalOffenceOpen } from './capital-offence-open.ts'
import { convictionThroughIllTreatment } from './conviction-through-ill-treatment.ts'
import { deathPenaltyInUse } from './death-penalty-in-use.ts'
import { excludedByLawOrCourt } from './excluded-by-law-or-court.ts'
import { notACapitalOffence } from './not-a-capital-offence.ts'
import { offenceDescribedTooOpenly } from './offence-described-too-openly.ts'
import { relativeOrCoAccusedCondemned } from './relative-or-co-accused-condemned.ts'

export const deathPenaltyRules: readonly Rule[] = [
  capitalOffenceOpen,
  relativeOrCoAccusedCondemned,
  offenceDescribedTooOpenly,
  convictionThroughIllTreatment,
  deathPenaltyInUse,
  excludedByLawOrCourt,
  notACapitalOffence,
]
