import type { Holding, Issue } from '#lib/domain/back-test'
import type { DecidedCase } from '#lib/domain/decided-case'

export const decidedCaseKindLabels: Record<DecidedCase['kind'], string> = {
  prc_removal: 'Removal to China',
  general_authority: 'General authority',
  related: 'Related',
}

/** How far a decision was checked by those who recorded it. */
export const decisionVerificationLabels: Record<DecidedCase['verified'], string> = {
  primary: 'the decision itself, or the court’s own headnote or summary, was read at least as far as the result',
  secondary: 'result and reasons come from press, organisations, databases or commentary',
  'not verified': 'result or holding is from memory or unknown: not verified',
}

export const decisionIssueLabels: Record<string, string> = {
  torture: 'Torture and ill-treatment',
  fair_trial: 'Fair trial',
  assurances: 'Assurances',
  chilling_effect_political: 'Political targeting',
  death_penalty: 'Death penalty',
  liberty: 'Liberty',
}

const outcomes: Record<NonNullable<DecidedCase['outcome']>, string> = {
  refused: 'Removal refused',
  granted: 'Removal allowed',
  remitted: 'Sent back for a new decision',
  inadmissible: 'Complaint inadmissible',
  stayed: 'Removal stayed',
  deleted: 'Data deleted',
  other: 'Other outcome',
}

/** What became of the request; unknown is said as unknown. */
export const outcomeLabel = (outcome: DecidedCase['outcome']): string =>
  outcome === null ? 'Outcome not known' : outcomes[outcome]

/** What was held, in the words of the issue: on assurances, finding the risk means not relying on them. */
export function describeHolding(issue: Issue, held: Holding): string {
  if (held === null) return 'no holding known'
  if (issue !== 'assurances' || held === 'not decided') return held
  return held === 'risk found' ? 'assurances not relied on' : 'assurances accepted'
}
