import type { FactScalar } from '#lib/domain/assertion'
import { type ConditionDiagrams, conditionDiagrams } from './condition-diagrams.ts'
import type { PreparedRuleSet } from './prepare-rule-set.ts'

/** One fact put to a value, and where that is in the conditions of the rule set. */
export interface PutOtherwise {
  fact: string
  to: FactScalar
  /** Of the fact itself. */
  variable: number
  /** Of the value; no cell of a list is looked at, but its items. */
  cell: number
}

const kept = new WeakMap<PreparedRuleSet, Map<string, readonly PutOtherwise[]>>()

/** A fact put to each of its cells in turn: the same for every case. */
export function putToCells(fact: string, ruleSet: PreparedRuleSet): readonly PutOtherwise[] {
  const ofRuleSet = kept.get(ruleSet) ?? new Map<string, readonly PutOtherwise[]>()
  kept.set(ruleSet, ofRuleSet)
  const known = ofRuleSet.get(fact) ?? eachCell(fact, ruleSet, conditionDiagrams(ruleSet))
  ofRuleSet.set(fact, known)
  return known
}

function eachCell(fact: string, { cells }: PreparedRuleSet, { variableOf }: ConditionDiagrams): PutOtherwise[] {
  const variable = variableOf(fact)
  return (cells.get(fact)?.values ?? []).map((to, cell) => ({ fact, to, variable, cell }))
}
