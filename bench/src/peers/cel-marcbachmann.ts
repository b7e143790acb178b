import { type Engine, loadPeer } from '../engine.ts'
import type { NeutralCase } from '../workload.ts'
import { celText } from './cel-text.ts'

/** What is used of the package. */
interface Peer {
  parse: (text: string) => (known: NeutralCase) => unknown
}

/** Exact where facts are missing, by exceptions: a missing fact throws unless the other side decides. */
export const celMarcbachmann: Engine = {
  pkg: '@marcbachmann/cel-js',
  mostCases: 500,
  async prepare({ rules }, cases) {
    const { parse } = await loadPeer<Peer>('@marcbachmann/cel-js')
    const parsed = rules.map(({ cond }) => parse(celText(cond)))
    return {
      run(results) {
        let at = 0
        for (const known of cases) for (const rule of parsed) results[at++] = outcome(rule, known)
      },
    }
  },
}

function outcome(rule: (known: NeutralCase) => unknown, known: NeutralCase): number {
  try {
    return rule(known) ? 2 : 0
  } catch {
    return 1
  }
}
