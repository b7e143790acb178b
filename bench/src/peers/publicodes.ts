import { loadPeer } from '../engine.ts'
import type { Neutral, NeutralCase, NeutralTest, Workload } from '../workload.ts'

/** What is used of the package. */
interface Peer {
  default: new (rules: object, options: { logger: Record<'log' | 'warn' | 'error', () => void> }) => Publicodes
}
export interface Publicodes {
  setSituation: (situation: Record<string, unknown>) => void
  evaluate: (rule: string) => { nodeValue: unknown; missingVariables: Record<string, number> }
}

const types = { bool: 'booléen', enum: 'texte', number: 'nombre', date: 'nombre' } as const
const every = 'toutes ces conditions'
const some = 'une de ces conditions'

/** Negation is pushed to the tests: its language has none for conditions. */
function condition(node: Neutral, positive: boolean): unknown {
  if ('all' in node) return { [positive ? every : some]: node.all.map((part) => condition(part, positive)) }
  if ('any' in node) return { [positive ? some : every]: node.any.map((part) => condition(part, positive)) }
  if ('not' in node) return condition(node.not, !positive)
  if ('fact' in node) return test(node, positive)
  throw new Error('rules only')
}

function test(node: NeutralTest, positive: boolean): unknown {
  const { fact, op, value } = node
  const equals = (one: string) => `${fact} ${positive ? '=' : '!='} '${one}'`
  if (op === 'eq' && typeof value === 'boolean') return value === positive ? fact : `${fact} = non`
  if (op === 'eq') return equals(String(value))
  if (op === 'in') return { [positive ? some : every]: value.map(equals) }
  return `${fact} ${(op === 'lt') === positive ? '<' : '>='} ${value}`
}

export async function build({ facts, rules }: Workload): Promise<Publicodes> {
  const { default: PublicodesEngine } = await loadPeer<Peer>('publicodes')
  const declared: Record<string, unknown> = {}
  for (const { id, type } of facts) declared[id] = { type: types[type] }
  for (const { id, cond } of rules) {
    const written = condition(cond, true)
    declared[id] = typeof written === 'string' ? { valeur: written } : written
  }
  const silent = () => undefined
  return new PublicodesEngine(declared, { logger: { log: silent, warn: silent, error: silent } })
}

export const situationOf = (known: NeutralCase): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(known).map(([fact, value]) => [
      fact,
      value === true ? 'oui' : value === false ? 'non' : typeof value === 'string' ? `'${value}'` : value,
    ]),
  )
