import { doesNotApply } from '#lib/domain/facts/declare'
import type { ForumId } from '#lib/domain/forum'
import type { CompiledCondition } from '#lib/rules/engine/compile-condition'
import type { FactCells } from '#lib/rules/engine/fact-cells'
import { cellTest, type FactTest, formulaOf } from '#lib/rules/engine/logic-pack'
import type { PreparedRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { oncePer } from '#lib/rules/engine/remember'
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

export const rowLogicOf: (ruleSet: PreparedRuleSet) => RowLogic = oncePer(compile)

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
  const named = ({ id, condition }: Read): NamedFormula => ({ id, when: formulaOf(condition, testIn(fields)) })
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

const testIn =
  ({ cells }: RowFields) =>
  (test: FactTest): Formula =>
    isList(test.fact) ? listTest(test) : cellTest(test, cells)

/** A list is asked for one item, or whether it applies at all. */
function listTest({ fact, holds, cuts }: FactTest): Formula {
  const [cut] = cuts
  return cut?.kind === 'item'
    ? { kind: 'test', fact: fieldId(fact, String(cut.at)), holds: (cell) => cell === 0 }
    : { kind: 'test', fact: fieldId(fact, doesNotApply), holds: (cell) => holds(cell === 0 ? doesNotApply : []) }
}
