import type { RuleSituation } from '#tests/support/rule-situations'

type Facts = Record<string, unknown>

/**
 * The three situations that every rule has: met, not met, and one answer missing.
 * `not` holds what differs from the situation that is met; `unknown` the answers nobody has given.
 */
export function sidesOfARule(
  rule: string,
  met: readonly [situation: string, facts: Facts],
  not: readonly [situation: string, changes: Facts],
  unknown: readonly [situation: string, ...keys: string[]],
): RuleSituation[] {
  const [whenMet, facts] = met
  const [whenNot, changes] = not
  const [whenUnknown, ...keys] = unknown
  const left = Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)))
  return [
    { rule, situation: whenMet, facts, outcome: 'engaged' },
    { rule, situation: whenNot, facts: { ...facts, ...changes }, outcome: 'not-engaged' },
    { rule, situation: whenUnknown, facts: left, outcome: 'undetermined' },
  ]
}
