import { type Engine, loadPeer } from '../engine.ts'
import type { Neutral, NeutralCase } from '../workload.ts'

/** What is used of the package. */
interface Peer {
  LogicEngine: new () => { build: (logic: unknown) => (known: NeutralCase) => unknown }
}

const operators = { eq: '===', in: 'in', lt: '<', ge: '>=' } as const

function logicOf(node: Neutral): unknown {
  if ('all' in node) return { and: node.all.map(logicOf) }
  if ('any' in node) return { or: node.any.map(logicOf) }
  if ('not' in node) return { '!': [logicOf(node.not)] }
  if ('fact' in node) return { [operators[node.op]]: [{ var: node.fact }, node.value] }
  throw new Error('rules only')
}

/** Built: each rule becomes generated code, the fastest that JavaScript has. */
export const jsonLogicEngine: Engine = {
  pkg: 'json-logic-engine',
  mostCases: 5000,
  async prepare({ rules }, cases) {
    const { LogicEngine } = await loadPeer<Peer>('json-logic-engine')
    const engine = new LogicEngine()
    const built = rules.map(({ cond }) => engine.build(logicOf(cond)))
    return {
      run(results) {
        let at = 0
        for (const known of cases) for (const rule of built) results[at++] = rule(known) ? 2 : 0
      },
    }
  },
}
