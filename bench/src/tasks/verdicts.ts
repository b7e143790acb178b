import { compilePack } from '../../../lib/rules/logic/compile-pack.ts'
import { compileScalar } from '../../../lib/rules/logic/scalar.ts'
import type { Engine } from '../engine.ts'
import { encoder, nodesOf, packOf } from '../own/as-pack.ts'
import { celBufbuild } from '../peers/cel-bufbuild.ts'
import { celMarcbachmann } from '../peers/cel-marcbachmann.ts'
import { jsonLogicEngine } from '../peers/json-logic-engine.ts'
import { jsonRulesEngine } from '../peers/json-rules-engine.ts'
import type { Tasks } from '../task.ts'
import { makeCases, makeWorkload } from '../workload.ts'

const ofVerdict = Uint8Array.of(1, 2, 0)

/** The product's scalar path on stored rows, as it runs: repaired. `asWritten` is bare Kleene logic, as the peers have. */
export const ownEngine = (asWritten: boolean): Engine => ({
  mostCases: 10_000,
  async prepare(workload, cases) {
    const logic = compilePack(packOf(workload, 'rules'), { asWritten })
    const scalar = compileScalar(logic)
    const nodes = nodesOf(logic, workload.rules)
    const rows = cases.map((known) => encoder(workload)(known))
    return {
      run(results) {
        let at = 0
        for (const row of rows) {
          scalar.run(row)
          for (const node of nodes) results[at++] = ofVerdict[scalar.verdict(node)] as number
        }
      },
    }
  },
})

export const engines = {
  own: ownEngine(false),
  'own as written': ownEngine(true),
  R: jsonRulesEngine,
  J: jsonLogicEngine,
  C: celMarcbachmann,
  B: celBufbuild,
}

async function timed(engine: Engine, unknownRate: number) {
  const workload = makeWorkload()
  const cases = makeCases(workload, engine.mostCases, unknownRate)
  const { run } = await engine.prepare(workload, cases)
  const results = new Uint8Array(cases.length * workload.rules.length)
  return { units: cases.length, run: () => run(results) }
}

/** One case against all rules, complete and with 30 % of the answers missing. */
export const verdictTasks: Tasks = Object.fromEntries(
  Object.entries(engines).flatMap(([name, engine]) => [
    [`verdict, complete: ${name}`, () => timed(engine, 0)],
    [`verdict, unknown: ${name}`, () => timed(engine, 0.3)],
  ]),
)
