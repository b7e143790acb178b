import { type Engine, loadPeer } from '../engine.ts'
import type { NeutralCase } from '../workload.ts'
import { celText } from './cel-text.ts'

/** What is used of the package. */
interface Peer {
  celEnv: () => object
  parse: (text: string) => object
  plan: (environment: object, parsed: object) => (known: NeutralCase) => unknown
}

/** Exact where facts are missing, by error values. */
export const celBufbuild: Engine = {
  pkg: '@bufbuild/cel',
  mostCases: 300,
  async prepare({ rules }, cases) {
    const { celEnv, parse, plan } = await loadPeer<Peer>('@bufbuild/cel')
    const environment = celEnv()
    const planned = rules.map(({ cond }) => plan(environment, parse(celText(cond))))
    return {
      run(results) {
        let at = 0
        for (const known of cases)
          for (const rule of planned) {
            const result = rule(known)
            results[at++] = result === true ? 2 : result === false ? 0 : 1
          }
      },
    }
  },
}
