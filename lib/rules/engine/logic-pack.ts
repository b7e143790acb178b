import type { FactScalar } from '#lib/domain/assertion'
import type { Formula, LogicPack } from '#lib/rules/logic/pack'
import type { CompiledCondition } from './compile-condition.ts'
import type { FactCells } from './fact-cells.ts'
import { openingConditions } from './fora.ts'
import type { PreparedRuleSet } from './prepare-rule-set.ts'

/** Names of the conditions of a rule set in its pack. */
export const inPack = {
  /** Applies and is engaged. */
  rule: (id: string) => `rule ${id}`,
  /** The legal test applies, its forum aside. */
  test: (id: string) => `test ${id}`,
  forum: (id: string) => `forum ${id}`,
}

/**
 * A rule set as a pack of the generic evaluators: each fact has its cells for values, each rule its whole
 * condition, each legal test and each forum the condition under which it applies.
 */
export function logicPackOf(ruleSet: PreparedRuleSet): LogicPack {
  const formula = (condition: CompiledCondition) => formulaOf(condition, (test) => cellTest(test, ruleSet.cells))
  return {
    facts: [...ruleSet.cells].map(([id, { values }]) => ({ id, size: values.length })),
    named: [
      ...ruleSet.rules.map(({ rule, whole }) => ({ id: inPack.rule(rule.id), when: formula(whole) })),
      ...ruleSet.tests.map(({ test, applies }) => ({ id: inPack.test(test.id), when: formula(applies) })),
      ...[...openingConditions].map(([forum, opens]) => ({ id: inPack.forum(forum), when: formula(opens) })),
    ],
  }
}

export type FactTest = Extract<CompiledCondition, { kind: 'test' }>

/** A condition of the engine as a formula, when it is known what the test on a fact is there. */
export function formulaOf(condition: CompiledCondition, ofTest: (test: FactTest) => Formula): Formula {
  switch (condition.kind) {
    case 'test':
      return ofTest(condition)
    case 'not':
      return { kind: 'not', part: formulaOf(condition.part, ofTest) }
    case 'all':
    case 'any':
      return { kind: condition.kind, parts: condition.parts.map((part) => formulaOf(part, ofTest)) }
  }
}

/** A test on a fact over its cells. */
export function cellTest({ fact, holds }: FactTest, cells: ReadonlyMap<string, FactCells>): Formula {
  const values = cells.get(fact)?.values ?? []
  return { kind: 'test', fact, holds: (cell) => holds(values[cell] as FactScalar) }
}
