import { compilePack } from '../../../lib/rules/logic/compile-pack.ts'
import { explainer, explanationsAsJson, packValues } from '../../../lib/rules/logic/reasons.ts'
import { compileScalar } from '../../../lib/rules/logic/scalar.ts'
import { encoder, packOf } from '../own/as-pack.ts'
import { build as buildJsonRulesEngine } from '../peers/json-rules-engine.ts'
import { build as buildPublicodes, situationOf } from '../peers/publicodes.ts'
import type { Task, Tasks } from '../task.ts'
import { makeCases, makeWorkload } from '../workload.ts'

const workload = makeWorkload()

/** From the case object to every reason of rules, findings and conclusions. */
async function ownReasons(): Promise<Task> {
  const logic = compilePack(packOf(workload))
  const scalar = compileScalar(logic, { reasons: true })
  const explain = explainer(logic, scalar)
  const encode = encoder(workload)
  const cases = makeCases(workload, 1000, 0.3)
  const row = new Uint16Array(workload.facts.length)
  let kept: ReturnType<typeof explain> = []
  return {
    units: cases.length,
    run() {
      for (const known of cases) {
        scalar.run(encode(known, row))
        kept = explain(row)
      }
    },
    notes: () => ({ jsonBytes: explanationsAsJson(kept).length }),
  }
}

async function ownVector(): Promise<Task> {
  const scalar = compileScalar(compilePack(packOf(workload)), { reasons: true })
  const encode = encoder(workload)
  const cases = makeCases(workload, 1000, 0.3)
  const row = new Uint16Array(workload.facts.length)
  let kept: Uint8Array = new Uint8Array()
  return {
    units: cases.length,
    run() {
      for (const known of cases) {
        scalar.run(encode(known, row))
        kept = packValues(scalar)
      }
    },
    notes: () => ({ bytes: kept.length }),
  }
}

async function jsonRulesEngineTrees(): Promise<Task> {
  const engine = await buildJsonRulesEngine(workload)
  const cases = makeCases(workload, 50, 0.3)
  let kept: unknown
  return {
    units: cases.length,
    async run() {
      for (const known of cases) {
        const { results, failureResults } = await engine.run(known)
        kept = [results, failureResults]
      }
    },
    notes: () => ({ jsonBytes: JSON.stringify(kept).length }),
  }
}

async function publicodesNodes(): Promise<Task> {
  const engine = await buildPublicodes(workload)
  const situations = makeCases(workload, 10, 0.3).map(situationOf)
  return {
    units: situations.length,
    run() {
      for (const situation of situations) {
        engine.setSituation(situation)
        for (const { id } of workload.rules) engine.evaluate(id)
      }
    },
  }
}

export const explanationTasks: Tasks = {
  'reasons: own': ownReasons,
  'reasons, vector: own': ownVector,
  'reasons: R': jsonRulesEngineTrees,
  'reasons: U': publicodesNodes,
}
