import type { Logic } from '../../../lib/rules/logic/compile-pack.ts'
import type { Formula, FormulaTest, LogicPack } from '../../../lib/rules/logic/pack.ts'
import { Portfolio } from '../../../lib/rules/logic/portfolio.ts'
import { seeded } from '../seeded.ts'
import type { Neutral, NeutralCase, NeutralFact, NeutralTest, Workload } from '../workload.ts'

type Scope = 'rules' | 'everything'

/** The workload as a pack of the product's evaluators: rules only, or with findings and conclusions. */
export function packOf(workload: Workload, scope: Scope = 'everything'): LogicPack {
  const items = scope === 'rules' ? workload.rules : [...workload.rules, ...workload.findings, ...workload.conclusions]
  const formula = formulas(workload)
  return {
    facts: workload.facts.map((fact) => ({ id: fact.id, size: sizeOf(fact) })),
    named: items.map(({ id, cond }) => ({ id, when: formula(cond) })),
  }
}

/** Conditions of the workload as formulas. */
export function formulas({ facts }: Workload): (node: Neutral) => Formula {
  const named = new Map(facts.map((fact) => [fact.id, fact]))
  const formula = (node: Neutral): Formula => {
    if ('all' in node) return { kind: 'all', parts: node.all.map(formula) }
    if ('any' in node) return { kind: 'any', parts: node.any.map(formula) }
    if ('not' in node) return { kind: 'not', part: formula(node.not) }
    if ('rule' in node) return { kind: 'ref', name: node.rule }
    if ('finding' in node) return { kind: 'ref', name: node.finding }
    const fact = named.get(node.fact)
    if (fact === undefined) throw new Error(`no fact is called ${node.fact}`)
    return { kind: 'test', fact: node.fact, ...test(node, fact) }
  }
  return formula
}

const sizeOf = (fact: NeutralFact): number =>
  fact.type === 'bool' ? 2 : fact.type === 'enum' ? fact.values.length : fact.max - fact.min + 1

/** Values are numbered from 0: no and yes, places in the list, distance from the least. */
export function valueAt(fact: NeutralFact, value: number): boolean | number | string {
  if (fact.type === 'bool') return value === 1
  return fact.type === 'enum' ? (fact.values[value] ?? '') : fact.min + value
}

/** Which values of a fact meet a test, and where that turns. What does not hang on the value is worked out once. */
function test(test: NeutralTest, fact: NeutralFact): Pick<FormulaTest, 'holds' | 'turns'> {
  switch (test.op) {
    case 'eq': {
      const wanted = fact.type === 'enum' ? fact.values.indexOf(String(test.value)) : Number(test.value)
      return { holds: (value) => value === wanted, turns: [wanted, wanted + 1] }
    }
    case 'in': {
      const wanted = test.value.map((one) => (fact.type === 'enum' ? fact.values.indexOf(one) : -1))
      return { holds: (value) => wanted.includes(value) }
    }
    case 'lt':
    case 'ge': {
      const limit = test.value - (fact.type === 'number' || fact.type === 'date' ? fact.min : 0)
      return { holds: test.op === 'lt' ? (value) => value < limit : (value) => value >= limit, turns: [limit] }
    }
  }
}

/** Reads a case object into a row of fact states. Keys and values are taken together: quicker than asking for each. */
export function encoder({ facts }: Workload): (known: NeutralCase, row?: Uint16Array) => Uint16Array {
  const numbers = new Map(facts.map(({ id }, at) => [id, at]))
  const least = facts.map((fact) => (fact.type === 'number' || fact.type === 'date' ? fact.min : 0))
  const places = facts.map((fact) => new Map(fact.type === 'enum' ? fact.values.map((value, at) => [value, at]) : []))
  return (known, row = new Uint16Array(facts.length)) => {
    row.fill(0)
    const ids = Object.keys(known)
    const values = Object.values(known)
    for (let at = 0; at < ids.length; at += 1) {
      const fact = numbers.get(ids[at] as string) as number
      const value = values[at]
      if (typeof value === 'boolean') row[fact] = value ? 2 : 1
      else if (typeof value === 'number') row[fact] = 1 + value - (least[fact] as number)
      else row[fact] = 1 + ((places[fact] as Map<string, number>).get(value as string) as number)
    }
    return row
  }
}

/** A portfolio of random cases, indexed and evaluated once. */
export function randomPortfolio(logic: Logic, cases: number, unknownRate: number): Portfolio {
  const portfolio = new Portfolio(logic, cases)
  const random = seeded(11)
  const words = Math.ceil(cases / 32)
  portfolio.columns.forEach((column, fact) => {
    const size = logic.facts[fact]?.size ?? 0
    if (column) {
      for (let at = 0; at < cases; at += 1) column[at] = random() < unknownRate ? 0 : 1 + Math.floor(random() * size)
      return
    }
    const planes = new Int32Array(2 * words)
    for (let at = 0; at < cases; at += 1)
      if (random() >= unknownRate) {
        const to = (random() < 0.5 ? 0 : words) + (at >>> 5)
        planes[to] = (planes[to] as number) | (1 << (at & 31))
      }
    portfolio.copyYesNo(fact, planes, 'in')
  })
  portfolio.index()
  portfolio.pass()
  return portfolio
}

/** Nodes of some named conditions. */
export const nodesOf = (logic: Logic, items: readonly { id: string }[]): number[] =>
  items.map(({ id }) => {
    const node = logic.nodeNamed.get(id)
    if (node === undefined) throw new Error(`no condition is called ${id}`)
    return node
  })
