import type { Weight } from '#lib/domain/support'
import { ruleInLaw } from './evaluate-rule.ts'
import type { PreparedRuleSet } from './prepare-rule-set.ts'
import { remember } from './remember.ts'
import type { LegalBasis, Rule } from './rule.ts'
import type { WeighingPlace } from './weigh.ts'

/** The rules that bear on an element and are law in a place, with their weight there; and those that are not, and why. */
export interface ElementInLaw {
  rules: readonly { rule: Rule; weight: Weight; basis: readonly LegalBasis[] }[]
  excluded: readonly { rule: Rule; why: string }[]
}

/** So many places (a forum, a requested state and a day) of one rule set are kept ready. */
const mostPlaces = 128

type Elements = ReturnType<typeof remember<ElementInLaw>>
const kept = new WeakMap<PreparedRuleSet, ReturnType<typeof remember<Elements>>>()

/** The law of each element in a place, whatever the case: found once for all cases heard there on the day. */
export function lawIn(ruleSet: PreparedRuleSet, place: WeighingPlace): (element: string) => ElementInLaw {
  const places = kept.get(ruleSet) ?? remember<Elements>(mostPlaces)
  kept.set(ruleSet, places)
  const { forum, requestedState, on, party } = place
  const key = [forum, requestedState, on, party.echr, party.cat, party.iccpr].join()
  const elements = places(key, () => remember<ElementInLaw>(ruleSet.elements.size))
  return (element) => elements(element, () => elementInLaw(element, ruleSet, place))
}

function elementInLaw(element: string, ruleSet: PreparedRuleSet, place: WeighingPlace): ElementInLaw {
  const rules: { rule: Rule; weight: Weight; basis: readonly LegalBasis[] }[] = []
  const excluded: { rule: Rule; why: string }[] = []
  for (const { rule } of ruleSet.rulesByElement.get(element) ?? []) {
    const found = ruleInLaw(rule, place, ruleSet.authorities)
    if (found.law) rules.push({ rule, weight: found.weight, basis: found.basis })
    else excluded.push({ rule, why: found.why })
  }
  return { rules, excluded }
}
