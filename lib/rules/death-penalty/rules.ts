import type { Rule } from '#lib/rules/engine/rule'
import { abolitionistState } from './abolitionist-state.ts'
import { capitalOffenceOpen } from './capital-offence-open.ts'
import { condemnedInAbsence } from './condemned-in-absence.ts'
import { convictionThroughIllTreatment } from './conviction-through-ill-treatment.ts'
import { deathPenaltyInUse } from './death-penalty-in-use.ts'
import { excludedByLawOrCourt } from './excluded-by-law-or-court.ts'
import { nationalLawBarsSurrender } from './national-law-bars-surrender.ts'
import { notACapitalOffence } from './not-a-capital-offence.ts'
import { offenceDefinedTooOpenly } from './offence-defined-too-openly.ts'
import { relativeOrCoAccusedCondemned } from './relative-or-co-accused-condemned.ts'
import { removalNotBarredAsSuch } from './removal-not-barred-as-such.ts'
import { sentenceAfterUnfairTrial } from './sentence-after-unfair-trial.ts'
import { stateKeepsDeathPenalty } from './state-keeps-death-penalty.ts'
import { underEighteenAtTheTime } from './under-eighteen-at-the-time.ts'

export const deathPenaltyRules: readonly Rule[] = [
  capitalOffenceOpen,
  abolitionistState,
  relativeOrCoAccusedCondemned,
  offenceDefinedTooOpenly,
  convictionThroughIllTreatment,
  deathPenaltyInUse,
  excludedByLawOrCourt,
  notACapitalOffence,
  stateKeepsDeathPenalty,
  nationalLawBarsSurrender,
  sentenceAfterUnfairTrial,
  condemnedInAbsence,
  removalNotBarredAsSuch,
  underEighteenAtTheTime,
]
