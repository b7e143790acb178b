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

const pretextClaim =
  'the one record is a claim that was looked for and not found: it is shown as such, never counts, and no better one is held'

/** What the linter finds in the rules for requests of the PRC and is meant to be so, each with the reason. */
export const lintExceptions: readonly LintException[] = [
  ...Object.entries(readByNoRule).map(([fact, reason]) => ({
    check: 'fact-read-by-nothing',
    at: `fact ${fact}`,
    reason,
  })),
  {
    check: 'duplicate-rules',
    at: 'rule torture/benefit-of-the-doubt',
    reason: 'Liu gives two reasons, in paragraphs of their own: that nobody may look, and what follows for the proof',
  },
  {
    check: 'evidence-that-does-not-count',
    at: 'rule fair-trial/witnesses-not-heard',
    reason: 'the one record is of interviews that no stored source tests: it is shown as such and never counts',
  },
  { check: 'evidence-that-does-not-count', at: 'rule chilling-effect/link-shown', reason: pretextClaim },
  { check: 'evidence-that-does-not-count', at: 'rule chilling-effect/charge-after-activity', reason: pretextClaim },
  { check: 'evidence-that-does-not-count', at: 'rule chilling-effect/charge-relabelled', reason: pretextClaim },
  {
    check: 'court-not-cited',
    at: 'rule torture/objection-rejected-in-spain',
    reason: 'it tells how a Spanish court read the case-law of Strasbourg, and does not rest on that case-law',
  },
  {
    check: 'case-not-cited',
    at: 'rule torture/national-courts-follow-liu',
    reason: 'what it rests on is that national courts followed Liu; Liu itself is cited by rules of its own',
  },
  {
    check: 'case-not-cited',
    at: 'rule torture/surrenders-after-liu',
    reason: 'Liu dates the surrenders here, and the rule stands against it',
  },
]
