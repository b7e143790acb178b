import type { FactScalar } from '#lib/domain/assertion'
import { doesNotApply } from '#lib/domain/facts/declare'
import type { Condition, FactTest } from './condition.ts'

/** Where a comparison cuts the domain of a fact: the values on the two sides of `at` may differ. */
export interface Cut {
  kind: 'threshold' | 'single' | 'item'
  at: FactScalar
}

/** A condition with its shared conditions put in place and each comparison made ready. No code is generated. */
export type CompiledCondition =
  | { kind: 'test'; fact: string; holds: (value: FactScalar) => boolean; cuts: readonly Cut[] }
  | { kind: 'all'; parts: readonly CompiledCondition[] }
  | { kind: 'any'; parts: readonly CompiledCondition[] }
  | { kind: 'not'; part: CompiledCondition }

/** A test seen without the types of the catalogue: exactly one of the comparisons is present. */
export interface LooseTest {
  fact: string
  is?: FactScalar
  isOneOf?: readonly FactScalar[]
  includes?: string
  atLeast?: number
  below?: number
  before?: string
  onOrAfter?: string
}

export const isFactTest = (condition: Condition): condition is FactTest => 'fact' in condition

export const looseTest = (test: FactTest): LooseTest => test as LooseTest

/**
 * Puts shared conditions in place. Throws on a name that is not defined and on a cycle, naming it:
 * `checkRuleSet` reports both before a rule set is used.
 */
export function compileCondition(
  condition: Condition,
  named: Readonly<Record<string, Condition>>,
  within: readonly string[] = [],
): CompiledCondition {
  if ('allOf' in condition)
    return { kind: 'all', parts: condition.allOf.map((part) => compileCondition(part, named, within)) }
  if ('anyOf' in condition)
    return { kind: 'any', parts: condition.anyOf.map((part) => compileCondition(part, named, within)) }
  if ('not' in condition) return { kind: 'not', part: compileCondition(condition.not, named, within) }
  if ('condition' in condition) {
    const name = condition.condition
    if (within.includes(name)) throw new Error(`shared conditions in a circle: ${[...within, name].join(' → ')}`)
    const shared = Object.hasOwn(named, name) ? named[name] : undefined
    if (shared === undefined) throw new Error(`no shared condition is called ${name}`)
    return compileCondition(shared, named, [...within, name])
  }
  return compileTest(looseTest(condition))
}

/**
 * The answer "does not apply" meets no comparison but the one that asks for it: a term that does not
 * exist is neither below nor at least five, and a day that does not exist is neither before nor after.
 */
function compileTest(test: LooseTest): CompiledCondition {
  const { fact } = test
  const on = (holds: (value: FactScalar) => boolean, cuts: readonly Cut[]): CompiledCondition => ({
    kind: 'test',
    fact,
    holds,
    cuts,
  })
  if (test.is !== undefined) {
    const { is } = test
    return on((value) => value === is, [{ kind: 'single', at: is }])
  }
  if (test.isOneOf !== undefined) {
    const values = test.isOneOf
    return on(
      (value) => values.includes(value),
      values.map((at) => ({ kind: 'single', at })),
    )
  }
  if (test.includes !== undefined) {
    const item = test.includes
    return on((value) => Array.isArray(value) && value.includes(item), [{ kind: 'item', at: item }])
  }
  if (test.atLeast !== undefined) {
    const least = test.atLeast
    return on((value) => typeof value === 'number' && value >= least, [{ kind: 'threshold', at: least }])
  }
  if (test.below !== undefined) {
    const limit = test.below
    return on((value) => typeof value === 'number' && value < limit, [{ kind: 'threshold', at: limit }])
  }
  if (test.before !== undefined) {
    const day = test.before
    return on((value) => isDay(value) && value < day, [{ kind: 'threshold', at: day }])
  }
  if (test.onOrAfter !== undefined) {
    const day = test.onOrAfter
    return on((value) => isDay(value) && value >= day, [{ kind: 'threshold', at: day }])
  }
  throw new Error(`the test on ${fact} compares with nothing`)
}

const isDay = (value: FactScalar): value is string => typeof value === 'string' && value !== doesNotApply

/** The facts a condition reads, in order of first mention, once each. */
export function factsOf(condition: CompiledCondition): string[] {
  return [...new Set(testsOf(condition).map((test) => test.fact))]
}

/** The items of lists that a condition looks for, once each. */
export const itemsOf = (condition: CompiledCondition): string[] => [
  ...new Set(
    testsOf(condition).flatMap(({ fact, cuts }) =>
      cuts.flatMap((cut) => (isItem(cut) ? nameOfItem(fact, cut.at) : [])),
    ),
  ),
]

const isItem = ({ kind }: Cut): boolean => kind === 'item'

export const nameOfItem = (fact: string, item: FactScalar): string => `${fact} ${item}`

/** The tests of a condition from left to right, repeats kept. */
export function testsOf(condition: CompiledCondition): Extract<CompiledCondition, { kind: 'test' }>[] {
  switch (condition.kind) {
    case 'test':
      return [condition]
    case 'not':
      return testsOf(condition.part)
    case 'all':
    case 'any':
      return condition.parts.flatMap(testsOf)
  }
}
