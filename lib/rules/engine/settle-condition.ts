import type { FactScalar } from '#lib/domain/assertion'
import type { CompiledCondition } from './compile-condition.ts'
import { evaluateCondition, type PossibleValues, type Truth, waitsFor } from './evaluate-condition.ts'

/** What a condition comes to, and which facts can still change it. */
export interface Settled {
  truth: Truth
  /** Facts an unknown result waits for, sorted. */
  missing: readonly string[]
  /** True when an unknown result is known to be reachable both ways, and every missing fact to matter. */
  exact: boolean
}

/** At most this many completions are tried for one condition. */
export const mostCompletionsOfACondition = 1024

/**
 * Strong Kleene logic, repaired where it is weak: it leaves `p or not p` unknown, because it looks at each
 * mention of a fact alone. When a fact is mentioned more than once (`repeats`) and the completions are few
 * enough, all of them are tried, so that a result which no answer can change is not shown as open and a
 * fact that cannot matter is not asked for. `complete` tells whether the listed values of a fact are all.
 */
export function settleCondition(
  condition: CompiledCondition,
  possible: PossibleValues,
  options: { repeats: boolean; complete: (fact: string) => boolean },
): Settled {
  const truth = evaluateCondition(condition, possible)
  if (truth !== 'unknown') return { truth, missing: [], exact: true }
  const missing = waitsFor(condition, possible).sort()
  if (!options.repeats) return { truth, missing, exact: missing.every(options.complete) }
  const count = countCompletions(missing, possible, options.complete)
  if (count > mostCompletionsOfACondition) return { truth, missing, exact: false }
  return settleByTrying(condition, missing, possible)
}

/** Number of completions of some facts; infinite when the values of one are only a sample. */
export function countCompletions(
  facts: readonly string[],
  possible: PossibleValues,
  complete: (fact: string) => boolean,
): number {
  let count = 1
  for (const fact of facts) count *= complete(fact) ? possible(fact).length : Number.POSITIVE_INFINITY
  return count
}

/** Calls `visit` with every completion of the facts. The map is reused: read it, do not keep it. */
export function forEachCompletion(
  facts: readonly string[],
  possible: PossibleValues,
  visit: (completion: ReadonlyMap<string, readonly FactScalar[]>) => void,
): void {
  const completion = new Map<string, readonly FactScalar[]>()
  const choose = (index: number): void => {
    const fact = facts[index]
    if (fact === undefined) {
      visit(completion)
      return
    }
    for (const value of possible(fact)) {
      completion.set(fact, [value])
      choose(index + 1)
    }
  }
  choose(0)
}

/** Values possible once some facts are completed. */
export const completed =
  (possible: PossibleValues, completion: ReadonlyMap<string, readonly FactScalar[]>): PossibleValues =>
  (fact) =>
    completion.get(fact) ?? possible(fact)

function settleByTrying(condition: CompiledCondition, missing: readonly string[], possible: PossibleValues): Settled {
  const results: Truth[] = []
  forEachCompletion(missing, possible, (completion) => {
    results.push(evaluateCondition(condition, completed(possible, completion)))
  })
  if (results.every((result) => result === true)) return { truth: true, missing: [], exact: true }
  if (results.every((result) => result === false)) return { truth: false, missing: [], exact: true }
  const sizes = missing.map((fact) => possible(fact).length)
  return { truth: 'unknown', missing: missing.filter((_, index) => matters(results, sizes, index)), exact: true }
}

/** True when two completions that differ only in this fact give different results. */
function matters(results: readonly Truth[], sizes: readonly number[], index: number): boolean {
  const stride = sizes.slice(index + 1).reduce((product, size) => product * size, 1)
  const size = sizes[index] ?? 1
  return results.some((result, at) => Math.floor(at / stride) % size > 0 && result !== results[at - stride])
}
