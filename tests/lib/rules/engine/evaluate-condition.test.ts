import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import { declarationOf, type FactKey } from '#lib/domain/facts/catalogue'
import { compileCondition, testsOf } from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'
import { decidingFacts, evaluateCondition, waitsFor } from '#lib/rules/engine/evaluate-condition'
import { cellsOf } from '#lib/rules/engine/fact-cells'

const notice: Condition = { fact: 'request.redNotice', is: true }
const held: Condition = { fact: 'proceedings.heldNow', is: true }
const months = 'proceedings.monthsHeld'

/** Evaluates with some facts known (or narrowed to several values) and the rest as open as the condition cuts them. */
function on(condition: Condition, given: Record<string, readonly FactScalar[]> = {}) {
  const compiled = compileCondition(condition, {})
  const possible = (fact: string) => {
    const cuts = testsOf(compiled).flatMap((test) => (test.fact === fact ? test.cuts : []))
    return given[fact] ?? cellsOf(declarationOf(fact as FactKey), cuts).values
  }
  return {
    truth: evaluateCondition(compiled, possible),
    missing: waitsFor(compiled, possible),
    decided: decidingFacts(compiled, possible),
  }
}

describe('a fact nobody has answered', () => {
  test('is unknown, and so is its negation: a negated missing fact is not true', () => {
    expect(on(notice).truth).toBe('unknown')
    expect(on({ not: notice }).truth).toBe('unknown')
  })

  test('is neither below nor at least a number: null is not below five', () => {
    expect(on({ fact: months, below: 5 }).truth).toBe('unknown')
    expect(on({ fact: months, atLeast: 5 }).truth).toBe('unknown')
  })

  test('settles a comparison that its whole domain meets', () => {
    expect(on({ fact: months, below: 601 }).truth).toBe(true)
    expect(on({ fact: months, atLeast: 601 }).truth).toBe(false)
    expect(on({ fact: months, atLeast: 600 }).truth).toBe('unknown')
  })

  test('equals no other missing fact', () => {
    const same: Condition = {
      anyOf: [{ allOf: [notice, held] }, { allOf: [{ not: notice }, { not: held }] }],
    }
    expect(on(same).truth).toBe('unknown')
  })

  test('of a list includes nothing for certain', () => {
    expect(on({ fact: 'person.groups', includes: 'uyghur' }).truth).toBe('unknown')
    expect(on({ not: { fact: 'person.groups', includes: 'uyghur' } }).truth).toBe('unknown')
  })
})

describe('several values still possible', () => {
  const term: Condition = { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] }

  test.each([
    ['all of them meet the test', ['fixed-term', 'life'], true],
    ['none of them does', ['under-one-year'], false],
    ['some do', ['under-one-year', 'life'], 'unknown'],
  ] as const)('%s', (_, values, truth) => {
    expect(on(term, { 'request.maximumPrisonTerm': values }).truth).toBe(truth)
  })
})

describe('"does not apply" is an answer', () => {
  const since = 'proceedings.heldSince'
  const answered = { [since]: ['does-not-apply'] }

  test.each<[Condition, boolean]>([
    [{ fact: since, before: '2020-01-01' }, false],
    [{ fact: since, onOrAfter: '2020-01-01' }, false],
    [{ fact: since, is: 'does-not-apply' }, true],
    [{ not: { fact: since, before: '2020-01-01' } }, true],
  ])('%j is %s', (condition, truth) => {
    expect(on(condition, answered).truth).toBe(truth)
  })

  test('it meets no number either', () => {
    const remaining = 'request.remainingSentenceMonths'
    expect(on({ fact: remaining, below: 5 }, { [remaining]: ['does-not-apply'] }).truth).toBe(false)
    expect(on({ fact: remaining, atLeast: 0 }, { [remaining]: ['does-not-apply'] }).truth).toBe(false)
  })
})

describe('both sides of each boundary', () => {
  test.each([
    [{ fact: months, atLeast: 6 }, 5, false],
    [{ fact: months, atLeast: 6 }, 6, true],
    [{ fact: months, below: 6 }, 5, true],
    [{ fact: months, below: 6 }, 6, false],
  ] as const)('%j of %d is %s', (condition, value, truth) => {
    expect(on(condition, { [months]: [value] }).truth).toBe(truth)
  })

  test.each([
    [{ fact: 'proceedings.heldSince', before: '2020-01-01' }, '2019-12-31', true],
    [{ fact: 'proceedings.heldSince', before: '2020-01-01' }, '2020-01-01', false],
    [{ fact: 'proceedings.heldSince', onOrAfter: '2020-01-01' }, '2019-12-31', false],
    [{ fact: 'proceedings.heldSince', onOrAfter: '2020-01-01' }, '2020-01-01', true],
  ] as const)('%j of %s is %s', (condition, value, truth) => {
    expect(on(condition, { 'proceedings.heldSince': [value] }).truth).toBe(truth)
  })
})

describe('strong Kleene logic', () => {
  const yes: Condition = { allOf: [] }
  const no: Condition = { anyOf: [] }

  test.each<[string, Condition, boolean | 'unknown']>([
    ['one false part decides a conjunction', { allOf: [notice, no] }, false],
    ['a conjunction waits for its unknown part', { allOf: [yes, notice] }, 'unknown'],
    ['one true part decides a disjunction', { anyOf: [notice, yes] }, true],
    ['a disjunction waits for its unknown part', { anyOf: [no, notice] }, 'unknown'],
    ['nothing asked is met', yes, true],
    ['no way open is not met', no, false],
    ['a negated certainty is certain', { not: no }, true],
  ])('%s', (_, condition, truth) => {
    expect(on(condition).truth).toBe(truth)
  })
})

describe('what a result waits for and rests on', () => {
  test('a fact that cannot matter any more is not asked for', () => {
    const condition: Condition = { anyOf: [{ allOf: [notice, held] }, { fact: months, atLeast: 6 }] }
    expect(on(condition, { 'proceedings.heldNow': [false] }).missing).toEqual([months])
    expect(on(condition, { 'proceedings.heldNow': [true] }).missing).toEqual(['request.redNotice', months])
    expect(on(condition, { [months]: [7] }).missing).toEqual([])
  })

  test('the facts that decide: the true part of a disjunction, the false part of a conjunction', () => {
    const given = { 'request.redNotice': [true], 'proceedings.heldNow': [false] }
    expect(on({ anyOf: [notice, held] }, given).decided).toEqual(['request.redNotice'])
    expect(on({ allOf: [notice, held] }, given).decided).toEqual(['proceedings.heldNow'])
    expect(on({ not: { allOf: [notice, held] } }, given).decided).toEqual(['proceedings.heldNow'])
  })
})

describe('every part decides', () => {
  const both = { 'request.redNotice': [true], 'proceedings.heldNow': [true] }
  const neither = { 'request.redNotice': [false], 'proceedings.heldNow': [false] }

  test('a conjunction that is met, and a disjunction that is not', () => {
    expect(on({ allOf: [notice, held] }, both).decided).toEqual(['request.redNotice', 'proceedings.heldNow'])
    expect(on({ anyOf: [notice, held] }, neither).decided).toEqual(['request.redNotice', 'proceedings.heldNow'])
  })

  test('what is settled only by its parts together', () => {
    expect(on({ anyOf: [notice, { not: notice }] }).decided).toEqual(['request.redNotice'])
  })
})

describe('shared conditions', () => {
  test('stand for what they name', () => {
    const compiled = compileCondition({ condition: 'noticed' }, { noticed: notice })
    expect(evaluateCondition(compiled, () => [true])).toBe(true)
  })

  test('a name that is not defined and a circle are refused by name', () => {
    expect(() => compileCondition({ condition: 'toString' }, {})).toThrow(/toString/)
    const named: Record<string, Condition> = { a: { not: { condition: 'b' } }, b: { condition: 'a' } }
    expect(() => compileCondition({ condition: 'a' }, named)).toThrow(/a → b → a/)
  })
})

test('all and any of two parts are those of strong Kleene logic, whichever stands first', () => {
  const values = { true: [true], false: [false], unknown: [true, false] } as const
  const truths = [true, false, 'unknown'] as const
  for (const one of truths)
    for (const other of truths) {
      const given = { 'request.redNotice': values[`${one}`], 'proceedings.heldNow': values[`${other}`] }
      const all = [one, other].includes(false) ? false : [one, other].includes('unknown') ? 'unknown' : true
      const any = [one, other].includes(true) ? true : [one, other].includes('unknown') ? 'unknown' : false
      expect([on({ allOf: [notice, held] }, given).truth, on({ anyOf: [notice, held] }, given).truth]).toEqual([
        all,
        any,
      ])
    }
})
