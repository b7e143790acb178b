import type { Rule } from '#lib/rules/engine/rule'
import { absenceWithoutRetrial } from './absence-without-retrial.ts'
import { closedTrial } from './closed-trial.ts'
import { coAccusedTriedProperly } from './co-accused-tried-properly.ts'
import { coAccusedTriedSummarily } from './co-accused-tried-summarily.ts'
import { counselFromFirstQuestioning } from './counsel-from-first-questioning.ts'
import { counselRefused } from './counsel-refused.ts'
import { courtExaminesTheTrial } from './court-examines-the-trial.ts'
import { evidenceOtherThanConfessions } from './evidence-other-than-confessions.ts'
import { exclusionExaminedInTheCase } from './exclusion-examined-in-the-case.ts'
import { exclusionRefusedInTheCase } from './exclusion-refused-in-the-case.ts'
import { guiltDeclaredBeforeTrial } from './guilt-declared-before-trial.ts'
import { illTreatedCoAccusedConfession } from './ill-treated-co-accused-confession.ts'
import { lawyersPressed } from './lawyers-pressed.ts'
import { openTrialExpected } from './open-trial-expected.ts'
import { politicallyDirectedCase } from './politically-directed-case.ts'
import { retrialGuaranteed } from './retrial-guaranteed.ts'
import { ruleOfNonInquiry } from './rule-of-non-inquiry.ts'
import { tortureEvidenceInTheCase } from './torture-evidence-in-the-case.ts'
import { trialAccessRefusedBefore } from './trial-access-refused-before.ts'
import { trialAssuranceNotObservable } from './trial-assurance-not-observable.ts'
import { trialAssuranceObservable } from './trial-assurance-observable.ts'
import { witnessesCanBeHeard } from './witnesses-can-be-heard.ts'
import { witnessesNotHeard } from './witnesses-not-heard.ts'

/** The rules of this ground, in the order of the elements they bear on. */
export const fairTrialRules: readonly Rule[] = [
  absenceWithoutRetrial,
  retrialGuaranteed,
  coAccusedTriedSummarily,
  coAccusedTriedProperly,
  witnessesNotHeard,
  witnessesCanBeHeard,
  counselRefused,
  lawyersPressed,
  counselFromFirstQuestioning,
  tortureEvidenceInTheCase,
  illTreatedCoAccusedConfession,
  evidenceOtherThanConfessions,
  politicallyDirectedCase,
  closedTrial,
  openTrialExpected,
  guiltDeclaredBeforeTrial,
  exclusionExaminedInTheCase,
  exclusionRefusedInTheCase,
  trialAssuranceObservable,
  trialAssuranceNotObservable,
  trialAccessRefusedBefore,
  ruleOfNonInquiry,
  courtExaminesTheTrial,
]
