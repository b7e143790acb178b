import { completionSearch } from '../../../lib/rules/logic/completion-search.ts'
import { goalsOf } from '../../../lib/rules/logic/goal.ts'
import { openConeOf } from '../../../lib/rules/logic/lanes.ts'
import { unknown } from '../../../lib/rules/logic/pack.ts'
import { planePack } from '../../../lib/rules/logic/plane-pack.ts'
import { openOwn } from '../tasks/questions.ts'
import { makeCases, makeWorkload } from '../workload.ts'
import { productOrder } from './interviews.ts'

/**
 * How near the product's order of questions is to the best there can be: on the cases of the neutral workload in which at
 * most so many facts are open that bear on a conclusion, every order of asking is followed to its end. Counted is the mean
 * over all answers, each by how many values it stands for; nothing is drawn.
 */
export function bestOrder(count: number, mostOpen: number): Record<string, number> {
  const own = openOwn()
  const search = completionSearch(goalsOf(own.logic))
  const coneOf = openConeOf(planePack(own.logic), own.scalar)
  const product = productOrder(own)

  function openIn(row: Uint16Array): number[] {
    own.scalar.run(row)
    search.load(row)
    return own.conclusions.filter(
      (node) => own.scalar.verdict(node) === unknown && search.settle(node).verdict === unknown,
    )
  }

  function onTheMean(row: Uint16Array, fact: number, of: (row: Uint16Array) => number): number {
    const { values = [], weights = [] } = own.cells[fact] ?? {}
    let sum = 0
    let whole = 0
    values.forEach((value, cell) => {
      const answered = row.slice()
      answered[fact] = 1 + value
      sum += (weights[cell] ?? 0) * of(answered)
      whole += weights[cell] ?? 0
    })
    return sum / whole
  }

  function asProduct(row: Uint16Array): number {
    const open = openIn(row)
    return open.length === 0 ? 0 : 1 + onTheMean(row, product(row, open), asProduct)
  }

  function asBest(facts: readonly number[]): (row: Uint16Array) => number {
    const known = new Map<string, number>()
    return function fewest(row): number {
      const key = facts.map((fact) => row[fact]).join()
      const before = known.get(key)
      if (before !== undefined) return before
      const open = openIn(row)
      const questions = open.length === 0 ? [] : [...coneOf(open).facts]
      const found = questions.map((fact) => 1 + onTheMean(row, fact, fewest))
      const least = found.length === 0 ? 0 : Math.min(...found)
      known.set(key, least)
      return least
    }
  }

  const encoded = makeCases(makeWorkload(), count, 0.3).map((known) => own.encode(known))
  const small = encoded.flatMap((row) => {
    const open = openIn(row)
    const facts = open.length === 0 ? [] : [...coneOf(open).facts]
    return facts.length > 0 && facts.length <= mostOpen ? [{ row, facts }] : []
  })
  const mean = (of: (one: { row: Uint16Array; facts: number[] }) => number): number =>
    small.reduce((sum, one) => sum + of(one), 0) / small.length
  const asked = mean(({ row }) => asProduct(row))
  const fewest = mean(({ row, facts }) => asBest(facts)(row))
  return { cases: small.length, mostOpen, mean: asked, meanOfBest: fewest, overBest: asked / fewest }
}
