import { namedAt } from '../../../lib/rules/logic/compile-pack.ts'
import { goalsOf } from '../../../lib/rules/logic/goal.ts'
import { yes } from '../../../lib/rules/logic/pack.ts'
import { flipSearch } from '../../../lib/rules/logic/smallest-flip.ts'
import { jsonLogicEngine } from '../peers/json-logic-engine.ts'
import type { Task, Tasks } from '../task.ts'
import { makeCases, makeWorkload } from '../workload.ts'
import { openOwn } from './questions.ts'

const workload = makeWorkload()

export function openFlips() {
  const own = openOwn()
  const rows = makeCases(workload, 40, 0).map((known) => own.encode(known))
  const [node = 0] = own.conclusions
  const wanted = rows.map((row) => {
    own.scalar.run(row)
    return own.scalar.verdict(node) !== yes
  })
  return { ...own, rows, node, wanted, flip: flipSearch(goalsOf(own.logic)) }
}

async function exact(): Promise<Task> {
  const { rows, node, wanted, flip } = openFlips()
  return {
    units: rows.length,
    run() {
      rows.forEach((row, at) => {
        flip(row, node, wanted[at] ?? true)
      })
    },
  }
}

/** How many candidates trying every change of one and two facts takes, up to the first that flips. */
function candidates(): number {
  const { logic, scalar, cells, rows, node } = openFlips()
  const { facts } = namedAt(logic, node)
  let tried = 0
  for (const row of rows) {
    scalar.run(row)
    const before = scalar.verdict(node)
    const flips = (): boolean => {
      tried += 1
      scalar.run(row)
      return scalar.verdict(node) !== before
    }
    const single = facts.flatMap((fact) => {
      const own = cells[fact]
      const now = own?.ofValue[(row[fact] ?? 1) - 1]
      return (own?.values ?? []).flatMap((value, cell) => (cell === now ? [] : [{ fact, state: value + 1 }]))
    })
    const tryOne = ({ fact, state }: { fact: number; state: number }, rest: () => boolean): boolean => {
      const kept = row[fact] as number
      row[fact] = state
      const flipped = rest()
      row[fact] = kept
      return flipped
    }
    if (single.some((one) => tryOne(one, flips))) continue
    single.some((one, at) =>
      tryOne(one, () => single.slice(at + 1).some((other) => other.fact !== one.fact && tryOne(other, flips))),
    )
  }
  return tried / rows.length
}

/** The rule runs alone of what an application on the fastest peer would do: a lower bound. */
async function pairsByJsonLogicEngine(): Promise<Task> {
  const mean = candidates()
  const cases = makeCases(workload, 2000, 0, 99)
  const { run } = await jsonLogicEngine.prepare(workload, cases)
  const results = new Uint8Array(cases.length * workload.rules.length)
  return { units: cases.length / mean, run: () => run(results), notes: () => ({ candidates: mean }) }
}

export const flipTasks: Tasks = {
  'smallest flip: own': exact,
  'smallest flip, pairs: J': pairsByJsonLogicEngine,
}
