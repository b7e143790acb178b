import type { FactScalar } from '#lib/domain/assertion'
import type { CompiledCondition } from './compile-condition.ts'

/** Three values. `unknown` is an answer of the engine, never a "no". */
export type Truth = boolean | 'unknown'

/** The values still possible for a fact; never empty. */
export type PossibleValues = (fact: string) => readonly FactScalar[]

/**
 * Strong Kleene logic over sets of possible values: a test is true when every possible value meets it,
 * false when none does, and unknown otherwise. A conjunction with one false part is false whatever the
 * rest, a disjunction with one true part is true, and the negation of unknown is unknown.
 */
export function evaluateCondition(condition: CompiledCondition, possible: PossibleValues): Truth {
  switch (condition.kind) {
    case 'test':
      return testHolds(condition.holds, possible(condition.fact))
    case 'not': {
      const part = evaluateCondition(condition.part, possible)
      return part === 'unknown' ? 'unknown' : !part
    }
    case 'all': {
      let result: Truth = true
      for (const part of condition.parts) {
        const truth = evaluateCondition(part, possible)
        if (truth === false) return false
        if (truth === 'unknown') result = 'unknown'
      }
      return result
    }
    case 'any': {
      let result: Truth = false
      for (const part of condition.parts) {
        const truth = evaluateCondition(part, possible)
        if (truth === true) return true
        if (truth === 'unknown') result = 'unknown'
      }
      return result
    }
  }
}

function testHolds(holds: (value: FactScalar) => boolean, values: readonly FactScalar[]): Truth {
  let some = false
  let all = true
  for (const value of values) {
    if (holds(value)) some = true
    else all = false
  }
  // Both differ also for a fact without any possible value: nothing follows from it.
  return some === all ? all : 'unknown'
}

/**
 * The facts an unknown result waits for: only those in parts that are themselves unknown, so a fact
 * that cannot matter any more is never asked for. Empty when the result is known.
 */
export function waitsFor(condition: CompiledCondition, possible: PossibleValues): string[] {
  const facts = new Set<string>()
  const visit = (part: CompiledCondition): void => {
    if (evaluateCondition(part, possible) !== 'unknown') return
    if (part.kind === 'test') facts.add(part.fact)
    else if (part.kind === 'not') visit(part.part)
    else part.parts.forEach(visit)
  }
  visit(condition)
  return [...facts]
}

/**
 * The facts that decide a known result: every part of a true conjunction, the false parts of a false
 * one, the true parts of a true disjunction, every part of a false one. When parts are only settled
 * together (a tautology), all facts of the condition are named.
 */
export function decidingFacts(condition: CompiledCondition, possible: PossibleValues): string[] {
  const facts = new Set<string>()
  const visit = (part: CompiledCondition): void => {
    if (part.kind === 'test') facts.add(part.fact)
    else if (part.kind === 'not') visit(part.part)
    else {
      const forces = part.kind === 'any'
      const forcing = part.parts.filter((one) => evaluateCondition(one, possible) === forces)
      const deciding = forcing.length > 0 ? forcing : part.parts
      deciding.forEach(visit)
    }
  }
  visit(condition)
  return [...facts]
}
