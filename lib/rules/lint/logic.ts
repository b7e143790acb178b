import type { FactDeclaration } from '#lib/domain/facts/declare'
import { type CompiledCondition, type Cut, compileCondition, testsOf } from '../engine/compile-condition.ts'
import type { Condition } from '../engine/condition.ts'
import { type Diagram, openDiagrams } from '../engine/diagram.ts'
import { conditionDiagram, joins } from '../engine/diagram-sets.ts'
import { cellsOf } from '../engine/fact-cells.ts'
import { openingConditions } from '../engine/fora.ts'
import type { RuleSet } from '../engine/rule-set.ts'

/** A condition as a function of the facts. Conditions that hold on the same facts have one meaning. */
export type Meaning = Diagram

/** Decides questions about conditions over every completion of the facts, exactly. */
export interface Logic {
  /** A condition left out holds always. */
  of: (condition: Condition | undefined) => Meaning
  ofCompiled: (condition: CompiledCondition) => Meaning
  both: (one: Meaning, other: Meaning) => Meaning
  /** True when some completion of the facts meets it. */
  canHold: (meaning: Meaning) => boolean
  /** True when every completion does. */
  holdsAlways: (meaning: Meaning) => boolean
  /** The facts on which it really depends. */
  readsOf: (meaning: Meaning) => ReadonlySet<string>
}

/** Joined branches: far above what any rule set has needed, and a bound for one gone wrong. */
const mostWork = 5_000_000

type FactTest = Extract<CompiledCondition, { kind: 'test' }>

/**
 * Opens the logic of a rule set that `checkRuleSet` found sound. Each fact is a variable with one branch for
 * each cell into which the rule set cuts it; each item of a list is a variable of its own, for any of them
 * may be on the list. Conditions that stand nowhere in the rule set are named beforehand, so that they cut the
 * facts as well. Throws when the work is too much to be exact, rather than guess.
 */
export function openLogic(
  ruleSet: RuleSet,
  facts: Readonly<Record<string, FactDeclaration>>,
  others: readonly Condition[] = [],
): Logic {
  const store = openDiagrams(mostWork)
  const cuts = cutsOf(ruleSet, others)
  const named: string[] = []
  const variables = new Map<string, number>()
  const variableOf = (fact: string, item = ''): number => {
    const key = `${fact} ${item}`
    const variable = variables.get(key) ?? named.push(fact) - 1
    variables.set(key, variable)
    return variable
  }
  const declarationOf = (fact: string): FactDeclaration => {
    const declaration = facts[fact]
    if (declaration === undefined) throw new Error(`no fact is called ${fact}`)
    return declaration
  }
  const ofTest = ({ fact, holds, cuts: own }: FactTest): Meaning => {
    const declaration = declarationOf(fact)
    if (declaration.type === 'choices') return ofList(fact, own)
    const { values } = cellsOf(declaration, cuts.get(fact) ?? [])
    return store.choose(
      variableOf(fact),
      values.map((value) => (holds(value) ? 1 : 0)),
    )
  }
  const ofList = (fact: string, [cut]: readonly Cut[]): Meaning =>
    cut?.kind === 'item' ? store.choose(variableOf(fact, String(cut.at)), [0, 1]) : store.constant(0)
  const ofCompiled = (condition: CompiledCondition) => conditionDiagram(condition, store, ofTest)
  const exact = (meaning: Meaning): Meaning => {
    if (!store.isExact(meaning)) throw new Error('the conditions are too large to be decided exactly')
    return meaning
  }
  /** Many checks ask about the same conditions, which are data and do not change. */
  const known = new Map<Condition, Meaning>()
  const of = (condition: Condition | undefined): Meaning => {
    if (condition === undefined) return store.constant(1)
    const meaning = known.get(condition) ?? exact(ofCompiled(compileCondition(condition, ruleSet.conditions)))
    known.set(condition, meaning)
    return meaning
  }
  return {
    of,
    ofCompiled: (condition) => exact(ofCompiled(condition)),
    both: (one, other) => exact(store.join(joins.both, one, other)),
    canHold: (meaning) => meaning !== store.constant(0),
    holdsAlways: (meaning) => meaning === store.constant(1),
    readsOf: (meaning) => new Set([...store.dependsOn(meaning)].map((variable) => named[variable] ?? '')),
  }
}

function cutsOf({ rules, tests, conditions }: RuleSet, others: readonly Condition[]): Map<string, Cut[]> {
  const written = [
    ...others,
    ...rules.flatMap(({ appliesWhen, engagedWhen }) => [appliesWhen, engagedWhen]),
    ...tests.map(({ appliesWhen }) => appliesWhen),
  ]
  const compiled = [
    ...written.flatMap((condition) => (condition ? [compileCondition(condition, conditions)] : [])),
    ...openingConditions.values(),
  ]
  const cuts = new Map<string, Cut[]>()
  for (const test of compiled.flatMap(testsOf)) cuts.set(test.fact, [...(cuts.get(test.fact) ?? []), ...test.cuts])
  return cuts
}
