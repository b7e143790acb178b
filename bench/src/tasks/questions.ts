import { cellsOfFacts } from '../../../lib/rules/logic/cells.ts'
import { compilePack, namedAt } from '../../../lib/rules/logic/compile-pack.ts'
import { questioner } from '../../../lib/rules/logic/next-question.ts'
import { compileScalar } from '../../../lib/rules/logic/scalar.ts'
import { encoder, nodesOf, packOf, valueAt } from '../own/as-pack.ts'
import { plainClosures } from '../own/plain-closures.ts'
import { jsonLogicEngine } from '../peers/json-logic-engine.ts'
import { build as buildPublicodes, situationOf } from '../peers/publicodes.ts'
import type { Task, Tasks } from '../task.ts'
import { makeCases, makeWorkload, type NeutralCase } from '../workload.ts'

const workload = makeWorkload()

/** What a conclusion and a finding are worth when they are settled. */
export const weights = { conclusion: 10, finding: 1 }

export function openOwn() {
  const logic = compilePack(packOf(workload))
  const scalar = compileScalar(logic)
  const conclusions = nodesOf(logic, workload.conclusions)
  const targets = [
    ...conclusions.map((node) => ({ node, weight: weights.conclusion })),
    ...nodesOf(logic, workload.findings).map((node) => ({ node, weight: weights.finding })),
  ]
  return { logic, scalar, conclusions, targets, cells: cellsOfFacts(logic), encode: encoder(workload) }
}

async function lanes(): Promise<Task> {
  const { logic, scalar, targets, encode } = openOwn()
  const ask = questioner(logic, scalar, { targets })
  const rows = makeCases(workload, 200, 0.3).map((known) => encode(known))
  return {
    units: rows.length,
    run() {
      for (const row of rows) {
        scalar.run(row)
        ask.rank(row)
      }
    },
  }
}

/** Every unknown fact that any rule reads, with every answer: what a peer has to be run on. */
function hypotheticals(cases: NeutralCase[]): NeutralCase[] {
  const { logic, cells } = openOwn()
  const read = new Set(logic.order.flatMap((node) => namedAt(logic, node).facts))
  return cases.flatMap((known) =>
    workload.facts.flatMap((fact, at) => {
      if (known[fact.id] !== undefined || !read.has(at)) return []
      return (cells[at]?.values ?? []).map((value) => ({ ...known, [fact.id]: valueAt(fact, value) }))
    }),
  )
}

async function byOwnScalar(): Promise<Task> {
  const { scalar, encode } = openOwn()
  const cases = makeCases(workload, 20, 0.3)
  const rows = hypotheticals(cases).map((known) => encode(known))
  return {
    units: cases.length,
    run() {
      for (const row of rows) scalar.run(row)
    },
    notes: () => ({ hypotheticals: rows.length / cases.length }),
  }
}

async function byPlainClosures(): Promise<Task> {
  const evaluate = plainClosures(workload)
  const cases = makeCases(workload, 20, 0.3)
  const all = hypotheticals(cases)
  return {
    units: cases.length,
    run() {
      for (const known of all) evaluate(known)
    },
  }
}

async function byJsonLogicEngine(): Promise<Task> {
  const cases = makeCases(workload, 20, 0.3)
  const all = hypotheticals(cases)
  const { run } = await jsonLogicEngine.prepare(workload, all)
  const results = new Uint8Array(all.length * workload.rules.length)
  return { units: cases.length, run: () => run(results) }
}

/** Its own answer to what to ask next: how often each missing variable is named. */
async function byPublicodes(): Promise<Task> {
  const engine = await buildPublicodes(workload)
  const situations = makeCases(workload, 10, 0.3).map(situationOf)
  return {
    units: situations.length,
    run() {
      for (const situation of situations) {
        engine.setSituation(situation)
        const named = new Map<string, number>()
        for (const { id } of workload.rules)
          for (const fact of Object.keys(engine.evaluate(id).missingVariables))
            named.set(fact, (named.get(fact) ?? 0) + 1)
      }
    },
  }
}

export const questionTasks: Tasks = {
  'next question: own': lanes,
  'next question, repeated: own': byOwnScalar,
  'next question, repeated: plain closures': byPlainClosures,
  'next question, repeated: J': byJsonLogicEngine,
  'next question: U': byPublicodes,
}
