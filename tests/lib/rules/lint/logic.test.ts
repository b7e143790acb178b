import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { facts } from '#lib/domain/facts/catalogue'
import { compileCondition } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { evaluateCondition } from '#lib/rules/engine/evaluate-condition'
import { saysWhatItMeans } from '#lib/rules/lint/kleene'
import { openLogic } from '#lib/rules/lint/logic'
import { aRule, aRuleSet } from '#tests/support/invented-law'

/** Every value of a few facts that conditions below can tell apart, written out. */
const domains: Record<string, readonly FactScalar[]> = {
  'request.redNotice': [true, false],
  'profile.knownToAuthorities': [true, false],
  'request.remainingSentenceMonths': [0, 5, 6, 11, 12, 1200, 'does-not-apply'],
  'person.groups': [[], ['uyghur'], ['tibetan'], ['uyghur', 'tibetan']],
}
const tests: Condition[] = [
  { fact: 'request.redNotice', is: true },
  { fact: 'profile.knownToAuthorities', is: false },
  { fact: 'request.remainingSentenceMonths', atLeast: 6 },
  { fact: 'request.remainingSentenceMonths', below: 12 },
  { fact: 'person.groups', includes: 'uyghur' },
  { fact: 'person.groups', includes: 'tibetan' },
]
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...tests),
    fc.array(tie('condition'), { maxLength: 3 }).map((allOf): Condition => ({ allOf })),
    fc.array(tie('condition'), { maxLength: 3 }).map((anyOf): Condition => ({ anyOf })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}))

/** All ways to choose one of the options for each fact. */
function choices<T>(options: Record<string, readonly T[]>): Record<string, T>[] {
  return Object.entries(options).reduce<Record<string, T>[]>(
    (so, [fact, each]) => so.flatMap((chosen) => each.map((one) => ({ ...chosen, [fact]: one }))),
    [{}],
  )
}
const cases = choices(domains)
const resultsOf = (condition: Condition): unknown[] =>
  cases.map((values) => evaluateCondition(compileCondition(condition, {}), (fact) => [values[fact]!]))

test('decides as trying every case does: whether it can hold, always holds, what it reads, what is equal', () => {
  fc.assert(
    fc.property(anyCondition, anyCondition, (one, other) => {
      const logic = openLogic(aRuleSet([aRule({ appliesWhen: one, engagedWhen: other })]), facts)
      const [results, others] = [resultsOf(one), resultsOf(other)]
      expect(logic.canHold(logic.of(one))).toBe(results.includes(true))
      expect(logic.holdsAlways(logic.of(one))).toBe(!results.includes(false))
      expect(logic.of(one) === logic.of(other)).toBe(JSON.stringify(results) === JSON.stringify(others))
      expect(logic.canHold(logic.both(logic.of(one), logic.of(other)))).toBe(
        results.some((result, at) => result === true && others[at] === true),
      )
      const matters = Object.keys(domains).filter((fact) =>
        cases.some((values, at) =>
          cases.some(
            (also, where) =>
              results[at] !== results[where] &&
              Object.keys(domains).every((key) => key === fact || also[key] === values[key]),
          ),
        ),
      )
      expect([...logic.readsOf(logic.of(one))].sort()).toEqual(matters.sort())
    }),
    { numRuns: 150 },
  )
})

test('says what it means exactly where part-by-part reading is open only when the completions differ', () => {
  const partial = choices(
    Object.fromEntries(
      Object.entries(domains).map(([fact, values]) => [fact, [...values.map((value) => [value]), values]]),
    ),
  )
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const compiled = compileCondition(condition, {})
      const results = resultsOf(condition)
      const faithful = partial.every((known) => {
        const reached = new Set(
          results.filter((_, at) =>
            Object.entries(known).every(([fact, values]) => values.includes(cases[at]![fact]!)),
          ),
        )
        const meant = reached.size === 1 ? [...reached][0] : 'unknown'
        return evaluateCondition(compiled, (fact) => known[fact]!) === meant
      })
      expect(saysWhatItMeans(compiled, facts)).toBe(faithful)
    }),
    { numRuns: 150 },
  )
})
