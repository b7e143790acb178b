import type { Neutral, NeutralCase, NeutralTest } from './workload.ts'

/** Results as the peers' common denominator: 0 no, 1 unknown, 2 yes. */
export type Result = 0 | 1 | 2

/** A test on what is known: an absent answer leaves it open. */
export function testResult(test: NeutralTest, known: NeutralCase): Result {
  const value = known[test.fact]
  if (value === undefined) return 1
  switch (test.op) {
    case 'eq':
      return value === test.value ? 2 : 0
    case 'in':
      return test.value.some((one) => one === value) ? 2 : 0
    case 'lt':
      return Number(value) < test.value ? 2 : 0
    case 'ge':
      return Number(value) >= test.value ? 2 : 0
  }
}

/** Strong Kleene logic, plain and slow on purpose. `named` resolves rules and findings. */
export function kleene(node: Neutral, known: NeutralCase, named: (id: string) => Neutral): Result {
  if ('all' in node) return Math.min(2, ...node.all.map((part) => kleene(part, known, named))) as Result
  if ('any' in node) return Math.max(0, ...node.any.map((part) => kleene(part, known, named))) as Result
  if ('not' in node) return (2 - kleene(node.not, known, named)) as Result
  if ('rule' in node) return kleene(named(node.rule), known, named)
  if ('finding' in node) return kleene(named(node.finding), known, named)
  return testResult(node, known)
}

const noNames = (id: string): never => {
  throw new Error(`${id} is not resolved here`)
}

export const ruleResult = (cond: Neutral, known: NeutralCase): Result => kleene(cond, known, noNames)
