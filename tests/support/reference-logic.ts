import type { Formula, LogicPack } from '#lib/rules/logic/pack'

/** The values possible of a fact. */
export type Possible = (fact: string) => readonly number[]

/** Strong Kleene logic in a dozen lines, slow on purpose: what every evaluator must agree with. */
export function kleene(pack: LogicPack, id: string, possible: Possible): boolean | null {
  const value = (formula: Formula): boolean | null => {
    switch (formula.kind) {
      case 'test': {
        const results = possible(formula.fact).map((one) => formula.holds(one))
        return results.every(Boolean) ? true : results.some(Boolean) ? null : false
      }
      case 'not': {
        const part = value(formula.part)
        return part === null ? null : !part
      }
      case 'ref':
        return kleene(pack, formula.name, possible)
      default: {
        const parts = formula.parts.map(value)
        const deciding = formula.kind === 'any'
        return parts.includes(deciding) ? deciding : parts.includes(null) ? null : !deciding
      }
    }
  }
  const named = pack.named.find((one) => one.id === id)
  if (named === undefined) throw new Error(`no condition is called ${id}`)
  return value(named.when)
}

/** Every completion of what is possible, one value a fact. */
export function* completions(facts: LogicPack['facts'], possible: Possible): Generator<Map<string, number>> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield new Map()
    return
  }
  for (const others of completions(rest, possible))
    for (const value of possible(first.id)) yield new Map([...others, [first.id, value]])
}

/** True or false when every completion agrees, null when both are reached. */
export function settled(pack: LogicPack, id: string, possible: Possible): boolean | null {
  const reached = new Set<boolean | null>()
  for (const completion of completions(pack.facts, possible)) {
    reached.add(kleene(pack, id, (fact) => [completion.get(fact) ?? 0]))
    if (reached.size > 1) return null
  }
  return [...reached][0] ?? null
}
