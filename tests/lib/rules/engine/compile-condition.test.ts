import { describe, expect, test } from 'vitest'
import type { FactScalar } from '#lib/domain/assertion'
import {
  type CompiledCondition,
  compileCondition,
  factsOf,
  itemsOf,
  nameOfItem,
  testsOf,
} from '#lib/rules/engine/compile-condition'
import type { Condition } from '#lib/rules/engine/condition'

/** The comparison of one test, ready. */
function compiledTest(condition: Condition): Extract<CompiledCondition, { kind: 'test' }> {
  const compiled = compileCondition(condition, {})
  if (compiled.kind !== 'test') throw new Error(`${compiled.kind} is no test`)
  return compiled
}
const months = 'proceedings.monthsHeld'
const since = 'proceedings.heldSince'

describe('each comparison says where it cuts the domain', () => {
  test.each<[Condition, { kind: string; at: FactScalar }[]]>([
    [{ fact: 'request.redNotice', is: true }, [{ kind: 'single', at: true }]],
    [
      { fact: 'request.maximumPrisonTerm', isOneOf: ['fixed-term', 'life'] },
      [
        { kind: 'single', at: 'fixed-term' },
        { kind: 'single', at: 'life' },
      ],
    ],
    [{ fact: 'person.groups', includes: 'tibetan' }, [{ kind: 'item', at: 'tibetan' }]],
    [{ fact: months, atLeast: 6 }, [{ kind: 'threshold', at: 6 }]],
    [{ fact: months, below: 6 }, [{ kind: 'threshold', at: 6 }]],
    [{ fact: since, before: '2020-01-01' }, [{ kind: 'threshold', at: '2020-01-01' }]],
    [{ fact: since, onOrAfter: '2020-01-01' }, [{ kind: 'threshold', at: '2020-01-01' }]],
  ])('%j', (condition, cuts) => {
    expect(compiledTest(condition).cuts).toEqual(cuts)
  })
})

describe('a comparison is met by values of its own kind only', () => {
  test.each<[Condition, FactScalar]>([
    [{ fact: months, atLeast: 1 }, true],
    [{ fact: months, below: 1 }, false],
    [{ fact: months, atLeast: 1 }, '6'],
    [{ fact: months, below: 7 }, '6'],
    [{ fact: since, before: '2020-01-01' }, ['2019-12-31']],
    [{ fact: since, onOrAfter: '2020-01-01' }, ['2020-01-01']],
    [{ fact: 'person.groups', includes: 'tibetan' }, 'tibetan people'],
  ])('%j not by %j', (condition, value) => {
    expect(compiledTest(condition).holds(value)).toBe(false)
  })
})

test('a test that compares with nothing is refused, and its fact named', () => {
  expect(() => compileCondition({ fact: months } as unknown as Condition, {})).toThrow(
    `${months} compares with nothing`,
  )
})

test('a circle of shared conditions is told whole, and nothing else with it', () => {
  const named: Record<string, Condition> = { a: { allOf: [{ condition: 'b' }] }, b: { anyOf: [{ condition: 'a' }] } }
  expect(() => compileCondition({ condition: 'a' }, named)).toThrow(/^shared conditions in a circle: a → b → a$/)
})

test('a shared condition may be used twice side by side; that is no circle', () => {
  const named: Record<string, Condition> = { noticed: { fact: 'request.redNotice', is: true } }
  const twice = compileCondition({ allOf: [{ condition: 'noticed' }, { not: { condition: 'noticed' } }] }, named)
  expect(testsOf(twice)).toHaveLength(2)
  expect(factsOf(twice)).toEqual(['request.redNotice'])
})

describe('the items that a condition looks for', () => {
  const groups = 'person.groups'
  const roles = 'profile.roles'

  test('are those it looks for in lists, in order of first mention, once each; no other values', () => {
    const condition: Condition = {
      anyOf: [
        { fact: roles, includes: 'petitioner' },
        { not: { fact: groups, includes: 'tibetan' } },
        {
          allOf: [
            { fact: groups, includes: 'uyghur' },
            { fact: months, atLeast: 6 },
          ],
        },
        { fact: groups, includes: 'tibetan' },
        { fact: 'request.maximumPrisonTerm', isOneOf: ['life'] },
      ],
    }
    expect(itemsOf(compileCondition(condition, {}))).toEqual([
      nameOfItem(roles, 'petitioner'),
      nameOfItem(groups, 'tibetan'),
      nameOfItem(groups, 'uyghur'),
    ])
    expect(itemsOf(compileCondition({ fact: months, below: 6 }, {}))).toEqual([])
  })

  test('have a name each, another in another list', () => {
    const names = [groups, roles].flatMap((list) => ['a', 'b'].map((item) => nameOfItem(list, item)))
    expect(new Set(names).size).toBe(4)
  })
})
