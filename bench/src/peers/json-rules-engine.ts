import { type Engine, loadPeer } from '../engine.ts'
import type { Neutral, NeutralCase, Workload } from '../workload.ts'

/** What is used of the package. */
interface Peer {
  Engine: new (rules: [], options: { allowUndefinedFacts: boolean }) => Runner
}
interface Runner {
  addRule: (rule: { conditions: unknown; event: { type: string; params: { at: number } }; name: string }) => void
  run: (known: NeutralCase) => Promise<{
    events: { params: { at: number } }[]
    results: unknown[]
    failureResults: unknown[]
  }>
}

const operators = { eq: 'equal', in: 'in', lt: 'lessThan', ge: 'greaterThanInclusive' } as const

function conditions(node: Neutral): object {
  if ('all' in node) return { all: node.all.map(conditions) }
  if ('any' in node) return { any: node.any.map(conditions) }
  if ('not' in node) return { not: conditions(node.not) }
  if ('fact' in node) return { fact: node.fact, operator: operators[node.op], value: node.value }
  throw new Error('rules only')
}

export async function build({ rules }: Workload): Promise<Runner> {
  const { Engine: RulesEngine } = await loadPeer<Peer>('json-rules-engine')
  const engine = new RulesEngine([], { allowUndefinedFacts: true })
  rules.forEach(({ id, cond }, at) => {
    const whole = conditions(cond)
    const wrapped = 'all' in whole || 'any' in whole || 'not' in whole ? whole : { all: [whole] }
    engine.addRule({ conditions: wrapped, event: { type: id, params: { at } }, name: id })
  })
  return engine
}

export const jsonRulesEngine: Engine = {
  pkg: 'json-rules-engine',
  mostCases: 100,
  async prepare(workload, cases) {
    const engine = await build(workload)
    const width = workload.rules.length
    return {
      async run(results) {
        results.fill(0)
        for (const [at, known] of cases.entries()) {
          const { events } = await engine.run(known)
          for (const { params } of events) results[at * width + params.at] = 2
        }
      },
    }
  },
}
