import { type Weight, weights } from '#lib/domain/support'
import { ruleInLaw } from './evaluate-rule.ts'
import type { PreparedRule, PreparedRuleSet } from './prepare-rule-set.ts'
import { remember } from './remember.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { heft } from './support-table.ts'
import type { WeighingPlace } from './weigh.ts'

/** The rules that bear on an element and are law in a place, with their weight there; and those that are not, and why. */
export interface ElementInLaw {
  rules: readonly RuleInPlace[]
  excluded: readonly { rule: string; statement: string; why: string }[]
  /** The rules of each direction by their places above, those of one weight together, the weightiest first. */
  sides: Readonly<Record<Rule['direction'], readonly WeightGroup[]>>
  /** Equal for the same rules with the same weights: such elements have the same word, in any forum. */
  shape: number
}

interface RuleInPlace {
  prepared: PreparedRule
  rule: Rule
  weight: Weight
  basis: readonly LegalBasis[]
}

/** Rules of one weight and direction. */
export interface WeightGroup {
  heft: number
  places: readonly number[]
}

/** So many places (a forum, a requested state and a day) of one rule set are kept ready. */
const mostPlaces = 512

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
  const rules: RuleInPlace[] = []
  const excluded: { rule: string; statement: string; why: string }[] = []
  for (const prepared of ruleSet.rulesByElement.get(element) ?? []) {
    const { rule } = prepared
    const found = ruleInLaw(rule, place, ruleSet.authorities)
    if (found.law) rules.push({ prepared, rule, weight: found.weight, basis: found.basis })
    else excluded.push({ rule: rule.id, statement: rule.statement, why: found.why })
  }
  const groups = (direction: Rule['direction']): WeightGroup[] =>
    weights
      .map((weight) => ({ heft: heft(weight), places: placesOf(rules, { direction, weight }) }))
      .filter(({ places }) => places.length > 0)
  const sides = { for: groups('for'), against: groups('against') }
  return { rules, excluded, sides, shape: shapeOf(rules, ruleSet) }
}

const placesOf = (rules: readonly RuleInPlace[], of: { direction: Rule['direction']; weight: Weight }): number[] =>
  rules.flatMap(({ rule, weight }, at) => (rule.direction === of.direction && weight === of.weight ? [at] : []))

const shapes = new WeakMap<PreparedRuleSet, Map<string, number>>()

function shapeOf(rules: readonly RuleInPlace[], ruleSet: PreparedRuleSet): number {
  const known = shapes.get(ruleSet) ?? new Map<string, number>()
  shapes.set(ruleSet, known)
  const signature = rules.map(({ rule, weight }) => `${rule.id} ${weight}`).join()
  const shape = known.get(signature) ?? known.size
  known.set(signature, shape)
  return shape
}
