import { prcLintExceptions } from '../packs/prc/lint-exceptions.ts'
import type { LintException } from './lint-check.ts'

/** Why a fact is asked that no rule and no test reads. Whoever lets a rule read one takes it off this list. */
const readByNoRule: Readonly<Record<string, string>> = {
  'person.residenceHereYears': 'context; no source in the library ties a rule to years of residence',
  'proceedings.stage': 'procedure: deadlines',
  'proceedings.heldSince': 'months held are read instead',
  'proceedings.nextEvent': 'read by the clock of the case',
  'proceedings.nextHearing': 'read by the clock of the case',
  'proceedings.appealDeadline': 'read by the clock of the case',
  'proceedings.removalDate': 'read by the clock of the case',
  'proceedings.hasLawyer': 'read by the clock of the case',
  'proceedings.remediesExhausted': 'procedure: admissibility before a committee, not a risk',
  'requestedState.isPartyToCat': 'weight of the Convention, read by the engine',
  'requestedState.iccprSecondProtocol': 'whether the state has abolished the death penalty is read instead',
  'country.tortureReports.ageYears': 'shown with the material; age is told of each record',
}

const ofPack: Readonly<Record<string, readonly LintException[]>> = { prc: prcLintExceptions }

/** What the linter lets pass in the rule set of a pack: facts that no law reads, and what the pack names for itself. */
export const lintExceptionsFor = (pack: string): readonly LintException[] => [
  ...Object.entries(readByNoRule).map(([fact, reason]) => ({
    check: 'fact-read-by-nothing',
    at: `fact ${fact}`,
    reason,
  })),
  ...(ofPack[pack] ?? []),
]
