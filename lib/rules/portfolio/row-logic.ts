import type { FactScalar } from '#lib/domain/assertion'
import { doesNotApply } from '#lib/domain/facts/declare'
import type { ForumId } from '#lib/domain/forum'
import type { CompiledCondition } from '#lib/rules/engine/compile-condition'
import type { FactCells } from '#lib/rules/engine/fact-cells'
import type { PreparedRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { mostCompletionsOfACondition } from '#lib/rules/engine/settle-condition'
import { compilePack, type Logic, namedAt } from '#lib/rules/logic/compile-pack'
import type { Formula, NamedFormula } from '#lib/rules/logic/pack'
import { fieldId, isList, type RowFields, rowFieldsOf } from './row-fields.ts'

export const conditionOf = {
  rule: (id: string): string => `rule ${id}`,
  /** The test applies and the forum is open. */
  testIn: (id: string, forum: ForumId): string => `test ${id} in ${forum}`,
}

/** The conditions of a rule set over the fields of a row. */
export interface RowLogic {
  fields: RowFields
  /** Every rule, and every test in each of its fora; repaired, so that what no answer can change is settled. */
  exact: Logic
  /**
   * The conditions whose completions may be more than the engine tries for one case, as they are written: where
   * only the repaired form is settled, the engine itself has to say what it makes of the case.
   */
  written: Logic
  /** Conditions that could not be repaired: a case in which one is open has to be assessed by itself. */
  notRepaired: readonly string[]
}

interface Read {
  id: string
  condition: CompiledCondition
  facts: readonly string[]
  repeats: boolean
}

const known = new WeakMap<PreparedRuleSet, RowLogic>()

export function rowLogicOf(ruleSet: PreparedRuleSet): RowLogic {
  const made = known.get(ruleSet) ?? compile(ruleSet)
  known.set(ruleSet, made)
  return made
}

function compile(ruleSet: PreparedRuleSet): RowLogic {
  const fields = rowFieldsOf(ruleSet)
  const conditions: Read[] = [
    ...ruleSet.rules.map(({ rule, whole, facts, repeats }) => ({
      id: conditionOf.rule(rule.id),
      condition: whole,
      facts,
      repeats,
    })),
    ...ruleSet.tests.flatMap(({ test, inForum }) =>
      [...inForum].map(([forum, heard]) => ({ id: conditionOf.testIn(test.id, forum), ...heard })),
    ),
  ]
  const facts = fields.all.map(({ id, size }) => ({ id, size }))
  const named = ({ id, condition }: Read): NamedFormula => ({ id, when: formulaOf(condition, fields.cells) })
  const tried = conditions.filter(({ repeats }) => repeats)
  const exact = compilePack({ facts, named: conditions.map(named) })
  const written = compilePack(
    {
      facts,
      named: tried.filter((read) => mostCompletions(read, fields.cells) > mostCompletionsOfACondition).map(named),
    },
    { asWritten: true },
  )
  const isRepaired = ({ id }: Read): boolean => namedAt(exact, exact.nodeNamed.get(id) ?? 0).exact
  return { fields, exact, written, notRepaired: tried.filter((read) => !isRepaired(read)).map(({ id }) => id) }
}

/** Completions of the facts of a condition, all of them open; beyond any bound where a list is only sampled. */
const mostCompletions = ({ facts }: Read, cells: ReadonlyMap<string, FactCells>): number =>
  facts.reduce((count, fact) => {
    const { values, complete } = cells.get(fact) ?? { values: [], complete: false }
    return count * (complete ? values.length : Number.POSITIVE_INFINITY)
  }, 1)

function formulaOf(condition: CompiledCondition, cells: ReadonlyMap<string, FactCells>): Formula {
  switch (condition.kind) {
    case 'test':
      return isList(condition.fact) ? listTest(condition) : cellTest(condition, cells)
    case 'not':
      return { kind: 'not', part: formulaOf(condition.part, cells) }
    case 'all':
    case 'any':
      return { kind: condition.kind, parts: condition.parts.map((part) => formulaOf(part, cells)) }
  }
}

type Test = Extract<CompiledCondition, { kind: 'test' }>

function cellTest({ fact, holds }: Test, cells: ReadonlyMap<string, FactCells>): Formula {
  const values = cells.get(fact)?.values ?? []
  return { kind: 'test', fact: fieldId(fact, null), holds: (cell) => holds(values[cell] as FactScalar) }
}

/** A list is asked for one item, or whether it applies at all. */
function listTest({ fact, holds, cuts }: Test): Formula {
  const [cut] = cuts
  return cut?.kind === 'item'
    ? { kind: 'test', fact: fieldId(fact, String(cut.at)), holds: (cell) => cell === 0 }
    : { kind: 'test', fact: fieldId(fact, doesNotApply), holds: (cell) => holds(cell === 0 ? doesNotApply : []) }
}
