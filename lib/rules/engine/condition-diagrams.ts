import type { FactScalar } from '#lib/domain/assertion'
import type { CompiledCondition } from './compile-condition.ts'
import { type Diagram, type Diagrams, openDiagrams } from './diagram.ts'
import { conditionDiagram } from './diagram-sets.ts'
import { isList, isListFact } from './fact-standing.ts'
import type { PreparedRuleSet } from './prepare-rule-set.ts'

/** At most this much work, in branches joined, is done to read the conditions of a rule set. */
const mostWorkOnConditions = 2_000_000

/**
 * Each fact has a block of variables: the fact itself, with a branch for each of its cells, or, for a list, one
 * after it for each item that rules look for. So no combination of items has to be written out.
 */
const block = 64
/** The number of the fact to whose block a variable belongs, from 0 in the order of the rule set. */
export const factAt = (variable: number): number => Math.floor(variable / block)
/** The variable of the fact to whose block a variable belongs. */
export const factVariable = (variable: number): number => variable - (variable % block)
export const isItem = (variable: number): boolean => variable % block !== 0

type FactTest = Extract<CompiledCondition, { kind: 'test' }>

/** The conditions of a rule set as functions of the facts, whatever the case. */
export interface ConditionDiagrams {
  store: Diagrams
  of: (condition: CompiledCondition) => Diagram
  factOf: (variable: number) => string
  /** The variable of a fact itself. */
  variableOf: (fact: string) => number
  /** The item of a list that a variable stands for. */
  itemOf: (variable: number) => string
}

const opened = new WeakMap<PreparedRuleSet, ConditionDiagrams>()

/** The conditions of a rule set, read once for all cases. */
export function conditionDiagrams(ruleSet: PreparedRuleSet): ConditionDiagrams {
  const known = opened.get(ruleSet) ?? open(ruleSet)
  opened.set(ruleSet, known)
  return known
}

function open(ruleSet: PreparedRuleSet): ConditionDiagrams {
  const store = openDiagrams(mostWorkOnConditions)
  // In the order of the rule set, not in that in which cases ask: the same case gets the same diagrams everywhere.
  const facts = [...ruleSet.cells.keys()]
  const numbers = new Map(facts.map((fact, at) => [fact, at * block]))
  const items = new Map([...ruleSet.cells].map(([fact, { values }]) => [fact, itemsIn(values, fact)]))
  const diagrams = new WeakMap<CompiledCondition, Diagram>()

  const variableOf = (fact: string): number => numbers.get(fact) ?? Number.NaN
  const itemVariable = (fact: string, item: string): number =>
    variableOf(fact) + 1 + (items.get(fact)?.indexOf(item) ?? Number.NaN)
  const ofTest = (test: FactTest): Diagram => {
    if (isListFact(test.fact)) return ofList(test)
    const values = ruleSet.cells.get(test.fact)?.values ?? []
    return store.choose(
      variableOf(test.fact),
      values.map((value) => (test.holds(value) ? 1 : 0)),
    )
  }
  /** A list is asked for an item, and for nothing else. */
  const ofList = ({ fact, cuts: [cut] }: FactTest): Diagram =>
    cut === undefined ? store.constant(0) : store.choose(itemVariable(fact, String(cut.at)), [0, 1])
  const factOf = (variable: number): string => facts[factAt(variable)] ?? ''
  return {
    store,
    of: (condition) => {
      const known = diagrams.get(condition)
      if (known !== undefined) return known
      const made = conditionDiagram(condition, store, ofTest)
      diagrams.set(condition, made)
      return made
    },
    factOf,
    variableOf,
    itemOf: (variable) => items.get(factOf(variable))?.[(variable % block) - 1] ?? '',
  }
}

/** The items of a list that rules look for. */
function itemsIn(values: readonly FactScalar[], fact: string): string[] {
  const items = [...new Set(values.filter(isList).flat())]
  if (items.length >= block) throw new Error(`rules look for more than ${block - 1} items in ${fact}`)
  return items
}
