import type { LintException } from '#lib/rules/lint/lint-check'

const pretextClaim =
  'the one record is a claim that was looked for and not found: it is shown as such, never counts, and no better one is held'

/** What the linter finds in the rules for requests of the PRC and is meant to be so, each with the reason. */
export const prcLintExceptions: readonly LintException[] = [
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
