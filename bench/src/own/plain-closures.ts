import { testResult } from '../reference.ts'
import type { Neutral, NeutralCase, Workload } from '../workload.ts'

/**
 * The yardstick of goal G6: the straightforward way to write a three-valued engine, one closure a condition,
 * on plain objects. Returns a function from a case to the results of all findings and conclusions.
 */
export function plainClosures({ rules, findings, conclusions }: Workload): (known: NeutralCase) => Uint8Array {
  const places = new Map([...rules, ...findings, ...conclusions].map(({ id }, at) => [id, at]))
  const results = new Uint8Array(places.size)
  const compile = (node: Neutral): ((known: NeutralCase) => number) => {
    if ('all' in node) {
      const parts = node.all.map(compile)
      return (known) => {
        let least = 2
        for (const part of parts) least = Math.min(least, part(known))
        return least
      }
    }
    if ('any' in node) {
      const parts = node.any.map(compile)
      return (known) => {
        let most = 0
        for (const part of parts) most = Math.max(most, part(known))
        return most
      }
    }
    if ('not' in node) {
      const part = compile(node.not)
      return (known) => 2 - part(known)
    }
    if ('fact' in node) return (known) => testResult(node, known)
    const place = places.get('rule' in node ? node.rule : node.finding) ?? 0
    return () => results[place] as number
  }
  const compiled = [...rules, ...findings, ...conclusions].map(({ cond }) => compile(cond))
  return (known) => {
    compiled.forEach((one, at) => {
      results[at] = one(known)
    })
    return results
  }
}
