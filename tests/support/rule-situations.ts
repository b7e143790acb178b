/** What a rule must answer in a situation. */
export type RuleOutcome = 'engaged' | 'not-engaged' | 'undetermined' | 'not-applicable'

/**
 * One situation of one rule, readable by a lawyer. Every rule of the set has at least one that is
 * engaged, one that is not, and one with the fact unknown (`rule-set.test.ts` counts them).
 */
export interface RuleSituation {
  /** Id of the rule. */
  rule: string
  /** The situation in a sentence, without the outcome. */
  situation: string
  /**
   * Established facts by key, entered, from the state's profile or derived from the library.
   * A key left out is unknown.
   */
  facts: Record<string, unknown>
  outcome: RuleOutcome
  /** Assessment date; the day of the test's own choosing when left out. */
  on?: string
  /** Requested state, ISO 3166-1 alpha-2. */
  state?: string
}
