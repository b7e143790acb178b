import { forumNames } from '#lib/domain/forum'
import type { Weight } from '#lib/domain/support'
import type { Authority } from './authority.ts'
import type { PossibleValues } from './evaluate-condition.ts'
import type { PreparedRule } from './prepare-rule-set.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { settleCondition } from './settle-condition.ts'
import { type WeighingPlace, weighRule } from './weigh.ts'

/**
 * What a rule comes to on the facts alone. With `RuleInLaw` these are the four outcomes: a rule that is not
 * law here is `not-applicable` whatever the facts.
 */
export type FactOutcome =
  | { kind: 'engaged' }
  | { kind: 'not-engaged' }
  /** `exact`: both results are known to be reachable, and every missing fact to matter. */
  | { kind: 'undetermined'; missing: readonly string[]; exact: boolean }
  | { kind: 'not-applicable'; by: 'condition' }

/** Whether a rule is law in a forum on a date, and with what weight; or why not. */
export type RuleInLaw =
  | { law: true; weight: Weight; basis: readonly LegalBasis[] }
  | { law: false; by: 'forum' | 'date' | 'authority'; why: string }

/** `why` of a rule that the facts keep out. */
export const keptOutByFacts = 'the facts under which it applies are not given'

/**
 * The facts alone. A rule that is not met whatever the missing answers is `not-engaged` even while it is
 * open whether it applies: no answer can make a reason of it, so none is asked for.
 */
export function outcomeOnFacts(
  prepared: PreparedRule,
  possible: PossibleValues,
  complete: (fact: string) => boolean,
): FactOutcome {
  const options = { repeats: prepared.repeats, complete }
  const { truth, missing, exact } = settleCondition(prepared.whole, possible, options)
  if (truth === true) return { kind: 'engaged' }
  if (truth === 'unknown') return { kind: 'undetermined', missing, exact }
  const applies = settleCondition(prepared.applies, possible, options).truth
  return applies === false ? { kind: 'not-applicable', by: 'condition' } : { kind: 'not-engaged' }
}

/** The law alone: does the rule speak in this forum, is it in force on the date, has its authority been given? */
export function ruleInLaw(rule: Rule, place: WeighingPlace, authorities: ReadonlyMap<string, Authority>): RuleInLaw {
  if (rule.fora !== 'all' && !rule.fora.includes(place.forum)) {
    const names = rule.fora.map((id) => forumNames[id]).join(', ')
    return { law: false, by: 'forum', why: `it speaks only before: ${names}` }
  }
  const { from, until } = rule.inForce
  if (from > place.on) return { law: false, by: 'date', why: `it is in force only from ${from}` }
  if (until !== undefined && until < place.on)
    return { law: false, by: 'date', why: `it was in force only until ${until}` }
  const weighed = weighRule(rule, authorities, place)
  return weighed.counts
    ? { law: true, weight: weighed.weight, basis: weighed.basis }
    : { law: false, by: 'authority', why: weighed.why }
}
