import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePack, type Logic, namedAt } from '#lib/rules/logic/compile-pack'
import { type Formula, no, unknown, yes } from '#lib/rules/logic/pack'
import { Portfolio } from '#lib/rules/logic/portfolio'
import { compileScalar } from '#lib/rules/logic/scalar'
import { anyCase, anyPack, logicFacts } from '#tests/support/random-logic'
import { kleene, settled } from '#tests/support/reference-logic'

const asBoolean = (verdict: number) => (verdict === yes ? true : verdict === no ? false : null)
const rowOf = (logic: Logic, possible: readonly number[][]) =>
  Uint16Array.from(possible, (values, fact) => logic.states.of(fact, values))
const possibleIn = (values: readonly number[][]) => (fact: string) => values[Number(fact.slice(1))] ?? []
const namesOf = (logic: Logic) => logic.order.map((node) => [node, namedAt(logic, node).id] as const)

function loaded(logic: Logic, rows: readonly Uint16Array[]): Portfolio {
  const portfolio = new Portfolio(logic, rows.length)
  rows.forEach((row, at) => {
    row.forEach((state, fact) => {
      portfolio.load(at, fact, state)
    })
  })
  portfolio.index()
  portfolio.pass()
  return portfolio
}

test('as written, both evaluators are the reference: 90,000 random cases of random packs', () => {
  fc.assert(
    fc.property(anyPack, fc.array(anyCase, { minLength: 250, maxLength: 250 }), (pack, cases) => {
      const logic = compilePack(pack, { asWritten: true })
      const rows = cases.map((possible) => rowOf(logic, possible))
      const scalar = compileScalar(logic)
      const portfolio = loaded(logic, rows)
      rows.forEach((row, at) => {
        scalar.run(row)
        for (const [node, id] of namesOf(logic)) {
          const wanted = kleene(pack, id, possibleIn(cases[at] ?? []))
          if (asBoolean(scalar.verdict(node)) !== wanted || asBoolean(portfolio.verdict(at, node)) !== wanted)
            expect.fail(`${id} in case ${at}: ${wanted}`)
        }
      })
    }),
    { numRuns: 360 },
  )
})

test('a test that says where it turns is the test that is asked of every value', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.integer({ min: -2, max: 45 }), { maxLength: 6 }),
      fc.boolean(),
      (size, some, first) => {
        const turns = [...new Set(some)].sort((a, b) => a - b)
        const holds = (value: number) => first === (turns.filter((turn) => turn <= value).length % 2 === 0)
        const logic = compilePack({
          facts: [{ id: 'day', size }],
          named: [
            { id: 'told', when: { kind: 'test', fact: 'day', holds, turns } },
            { id: 'asked', when: { kind: 'test', fact: 'day', holds } },
          ],
        })
        const form = (id: string) => namedAt(logic, logic.nodeNamed.get(id) ?? 0).form
        expect(form('told')).toBe(form('asked'))
      },
    ),
  )
})

test('repaired, a condition said to be exact is open only if both results can be reached', () => {
  let exact = 0
  fc.assert(
    fc.property(anyPack, fc.array(anyCase, { minLength: 3, maxLength: 3 }), (pack, cases) => {
      const logic = compilePack(pack)
      const rows = cases.map((possible) => rowOf(logic, possible))
      const scalar = compileScalar(logic, { reasons: true })
      const portfolio = loaded(logic, rows)
      rows.forEach((row, at) => {
        scalar.run(row)
        for (const [node, id] of namesOf(logic)) {
          const verdict = asBoolean(scalar.verdict(node))
          expect(asBoolean(portfolio.verdict(at, node))).toBe(verdict)
          const truth = settled(pack, id, possibleIn(cases[at] ?? []))
          if (namedAt(logic, node).exact) {
            exact += 1
            expect([id, verdict]).toEqual([id, truth])
          } else expect([truth, null]).toContain(verdict)
        }
      })
    }),
    { numRuns: 150 },
  )
  expect(exact).toBeGreaterThan(1000)
})

describe('traps that other engines fell into', () => {
  const test0 = (fact: string, holds: (value: number) => boolean): Formula => ({ kind: 'test', fact, holds })
  const verdictOf = (when: Formula, known: Record<string, number> = {}) => {
    const logic = compilePack({ facts: logicFacts, named: [{ id: 'it', when }] })
    const scalar = compileScalar(logic)
    scalar.run(Uint16Array.from(logic.facts, ({ id }) => (known[id] === undefined ? 0 : known[id] + 1)))
    return scalar.verdict(logic.nodeNamed.get('it') ?? 0)
  }
  const isYes = test0('f0', (value) => value === 1)
  const below5 = test0('f4', (value) => value < 5)

  test('the negation of a missing answer is not yes', () => {
    expect(verdictOf({ kind: 'not', part: isYes })).toBe(unknown)
  })
  test('a missing number is not below five, nor at least five', () => {
    expect(verdictOf(below5)).toBe(unknown)
    expect(verdictOf({ kind: 'not', part: below5 })).toBe(unknown)
  })
  test('a missing value does not equal, nor differ from, anything', () => {
    const isSecond = test0('f3', (value) => value === 2)
    expect(verdictOf(isSecond)).toBe(unknown)
    expect(verdictOf({ kind: 'not', part: isSecond })).toBe(unknown)
  })
  test('one missing number does not undo what other facts settle', () => {
    expect(verdictOf({ kind: 'any', parts: [below5, isYes] }, { f0: 1 })).toBe(yes)
    expect(verdictOf({ kind: 'all', parts: [below5, isYes] }, { f0: 0 })).toBe(no)
  })
  test('two tests made by the same function on different facts stay two', () => {
    const made = ['f0', 'f1'].map((fact) => test0(fact, (value) => value === 1))
    expect(verdictOf({ kind: 'all', parts: made }, { f0: 1 })).toBe(unknown)
    expect(verdictOf({ kind: 'all', parts: made }, { f0: 1, f1: 0 })).toBe(no)
  })
  test('nothing grows with repeated evaluation', () => {
    const logic = compilePack({ facts: logicFacts, named: [{ id: 'it', when: isYes }] })
    const scalar = compileScalar(logic)
    const { length } = scalar.values
    for (let turn = 0; turn < 1000; turn += 1) scalar.run(Uint16Array.of(turn % 3, 0, 0, 0, 0))
    expect([scalar.values.length, logic.nodes.length, logic.states.version()]).toEqual([length, 3, 0])
  })
})

describe('bad packs', () => {
  const ref = (name: string): Formula => ({ kind: 'ref', name })
  test('a circle of names is named', () => {
    const named = [
      { id: 'a', when: ref('b') },
      { id: 'b', when: { kind: 'not', part: ref('a') } as const },
    ]
    expect(() => compilePack({ facts: [], named })).toThrow('conditions in a circle: a → b → a')
  })
  test('a name or a fact that is not there is named', () => {
    expect(() => compilePack({ facts: [], named: [{ id: 'a', when: ref('b') }] })).toThrow('no condition is called b')
    const when: Formula = { kind: 'test', fact: 'x', holds: () => true }
    expect(() => compilePack({ facts: [], named: [{ id: 'a', when }] })).toThrow('no fact is called x')
  })

  test('an edit that would read what comes after it is refused, and changes nothing', () => {
    const isYes: Formula = { kind: 'test', fact: 'f0', holds: (value) => value === 1 }
    const named = [
      { id: 'a', when: isYes },
      { id: 'b', when: ref('a') },
    ]
    const logic = compilePack({ facts: logicFacts, named })
    const before = namedAt(logic, logic.nodeNamed.get('a') ?? 0)
    expect(() => logic.replace({ id: 'a', when: { kind: 'not', part: ref('b') } })).toThrow('a would read b')
    expect(() => logic.replace({ id: 'c', when: isYes })).toThrow('no condition is called c')
    expect(namedAt(logic, logic.nodeNamed.get('a') ?? 0)).toBe(before)
  })
})
