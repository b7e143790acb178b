import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOfFacts } from '#lib/rules/logic/cells'
import { compilePack, type Logic, namedAt } from '#lib/rules/logic/compile-pack'
import { completionSearch } from '#lib/rules/logic/completion-search'
import { goalsOf } from '#lib/rules/logic/goal'
import { questioner } from '#lib/rules/logic/next-question'
import { type Formula, type LogicPack, no, unknown, type Verdict, yes } from '#lib/rules/logic/pack'
import { compileScalar } from '#lib/rules/logic/scalar'
import { flipSearch } from '#lib/rules/logic/smallest-flip'
import { sufficientFacts } from '#lib/rules/logic/sufficient-facts'
import { anyCase, anyPack, logicFacts } from '#tests/support/random-logic'
import { kleene, settled } from '#tests/support/reference-logic'

type Values = readonly (readonly number[])[]
const verdictOf = (truth: boolean | null): Verdict => (truth === null ? unknown : truth ? yes : no)
const possibleIn = (values: Values) => (fact: string) => values[Number(fact.slice(1))] ?? []
const rowOf = (logic: Logic, possible: Values) =>
  Uint16Array.from(possible, (values, fact) => logic.states.of(fact, values))
const everyValue: Values = logicFacts.map(({ size }) => Array.from({ length: size }, (_, value) => value))
const top = 'upper 2'
const topOf = (logic: Logic) => logic.nodeNamed.get(top) ?? 0

test('a search settles every condition as trying every completion does', () => {
  fc.assert(
    fc.property(anyPack, anyCase, (pack, possible) => {
      const logic = compilePack(pack)
      const search = completionSearch(goalsOf(logic))
      search.load(rowOf(logic, possible))
      for (const node of logic.order) {
        const { id } = namedAt(logic, node)
        const truth = settled(pack, id, possibleIn(possible))
        expect([id, search.settle(node)]).toEqual([id, { verdict: verdictOf(truth), exact: true }])
      }
    }),
    { numRuns: 300 },
  )
})

test('sufficient facts reproduce the verdict alone, and none can be dropped', () => {
  let seen = 0
  fc.assert(
    fc.property(anyPack, anyCase, (pack, possible) => {
      const logic = compilePack(pack)
      const found = sufficientFacts(
        logic,
        compileScalar(logic),
        completionSearch(goalsOf(logic)),
        rowOf(logic, possible),
        topOf(logic),
      )
      const truth = settled(pack, top, possibleIn(possible))
      if (truth === null) {
        expect(found).toBeNull()
        return
      }
      seen += 1
      const keeping = (facts: readonly number[]): Values =>
        possible.map((values, fact) => (facts.includes(fact) ? values : (everyValue[fact] ?? [])))
      const facts = found?.facts ?? []
      expect(found?.minimal).toBe(true)
      expect(settled(pack, top, possibleIn(keeping(facts)))).toBe(truth)
      for (const dropped of facts)
        expect(settled(pack, top, possibleIn(keeping(facts.filter((fact) => fact !== dropped))))).toBeNull()
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(50)
})

/** The fewest facts whose change turns the verdict of a complete case, by trying every case there is. */
function fewestChanges(pack: LogicPack, values: readonly number[], wanted: boolean): number | null {
  let fewest: number | null = null
  const visit = (at: number, so: number[], changed: number): void => {
    if (fewest !== null && changed >= fewest) return
    const possible = everyValue[at]
    if (possible === undefined) {
      if (kleene(pack, top, (fact) => [so[Number(fact.slice(1))] ?? 0]) === wanted) fewest = changed
      return
    }
    for (const value of possible) visit(at + 1, [...so, value], changed + (value === values[at] ? 0 : 1))
  }
  visit(0, [], 0)
  return fewest
}

test('the smallest flip is as small as the smallest found by trying every case, and each value offered does it', () => {
  fc.assert(
    fc.property(anyPack, fc.tuple(...logicFacts.map(({ size }) => fc.nat({ max: size - 1 }))), (pack, values) => {
      const logic = compilePack(pack)
      const now = kleene(pack, top, (fact) => [values[Number(fact.slice(1))] ?? 0])
      const row = Uint16Array.from(values, (value) => value + 1)
      const flip = flipSearch(goalsOf(logic))(row, topOf(logic), now === false)
      const fewest = fewestChanges(pack, values, now === false)
      if (!flip.found) {
        expect([flip.proven, fewest]).toEqual([true, null])
        return
      }
      expect(flip.changes.length).toBe(fewest)
      const choices = flip.changes.flatMap(({ fact, to }) => to.map((value) => [fact, value] as const))
      for (const [fact, value] of choices) {
        const changed = values.map((before, at) => flip.changes.find((change) => change.fact === at)?.to[0] ?? before)
        changed[fact] = value
        expect(kleene(pack, top, (name) => [changed[Number(name.slice(1))] ?? 0])).toBe(now === false)
      }
    }),
    { numRuns: 300 },
  )
})

describe('the smallest flip', () => {
  const is = (fact: string, value: number): Formula => ({ kind: 'test', fact, holds: (v) => v === value })
  const pack: LogicPack = {
    facts: logicFacts,
    named: [
      { id: 'it', when: { kind: 'any', parts: [is('f0', 1), { kind: 'all', parts: [is('f1', 1), is('f2', 2)] }] } },
    ],
  }
  const logic = compilePack(pack)
  const flip = flipSearch(goalsOf(logic))
  const node = logic.nodeNamed.get('it') ?? 0
  const row = Uint16Array.of(1, 1, 1, 1, 1)

  test('leaves alone what nobody can change', () => {
    expect(flip(row, node, true)).toMatchObject({ found: true, changes: [{ fact: 0, to: [1] }] })
    expect(flip(row, node, true, { fixed: new Set([0]) })).toMatchObject({
      found: true,
      changes: [
        { fact: 1, to: [1] },
        { fact: 2, to: [2] },
      ],
    })
    expect(flip(row, node, true, { fixed: new Set([0, 1]) })).toMatchObject({ found: false, proven: true })
  })
  test('says so when it gave up before it could prove anything', () => {
    expect(flip(row, node, true, { fixed: new Set([0]), mostSteps: 1 })).toMatchObject({ found: false, proven: false })
  })
})

test('the ranking is that of one scalar evaluation for each hypothetical', () => {
  fc.assert(
    fc.property(anyPack, anyCase, (pack, possible) => {
      const logic = compilePack(pack)
      const scalar = compileScalar(logic)
      const targets = logic.order.map((node, at) => ({ node, weight: 1 + (at % 3) }))
      const row = rowOf(logic, possible)
      scalar.run(row)
      const ranking = questioner(logic, scalar, { targets, worldWords: 2 }).rank(row)
      const open = targets.filter(({ node }) => scalar.verdict(node) === unknown)
      const cells = cellsOfFacts(logic)
      for (const { fact, score } of ranking.questions) {
        let sum = 0
        let parts = 0
        const met = new Set((possible[fact] ?? []).map((value) => cells[fact]?.ofValue[value] ?? 0))
        for (const cell of met) {
          const assumed = row.slice()
          assumed[fact] = (cells[fact]?.values[cell] ?? 0) + 1
          scalar.run(assumed)
          const share = cells[fact]?.weights[cell] ?? 0
          for (const { node, weight } of open) if (scalar.verdict(node) !== unknown) sum += weight * share
          parts += share
        }
        expect(score).toBeCloseTo(sum / parts, 9)
      }
      expect(ranking.best?.score ?? 0).toBe(Math.max(0, ...ranking.questions.map(({ score }) => score)))
      if (open.length === 0) expect(ranking.questions).toEqual([])
    }),
    { numRuns: 150 },
  )
})

describe('the next question', () => {
  const is = (fact: string): Formula => ({ kind: 'test', fact, holds: (v) => v === 1 })
  const parity: Formula = {
    kind: 'any',
    parts: [
      { kind: 'all', parts: [is('f0'), { kind: 'not', part: is('f1') }] },
      { kind: 'all', parts: [is('f1'), { kind: 'not', part: is('f0') }] },
    ],
  }
  const logic = compilePack({
    facts: logicFacts,
    named: [
      { id: 'odd', when: parity },
      { id: 'other', when: is('f2') },
    ],
  })
  const scalar = compileScalar(logic)
  const node = (id: string) => logic.nodeNamed.get(id) ?? 0
  const ask = (row: Uint16Array, options = {}) => {
    scalar.run(row)
    return questioner(logic, scalar, { targets: [{ node: node('odd'), weight: 1 }], worldWords: 8, ...options })
  }

  test('is never a fact that cannot matter', () => {
    const asked = ask(Uint16Array.of(0, 0, 0, 0, 0)).rank(Uint16Array.of(0, 0, 0, 0, 0))
    expect(asked.questions.map(({ fact }) => fact)).toEqual([0, 1])
  })
  test('is left to the sampled worlds when no single answer settles anything', () => {
    const row = Uint16Array.of(0, 0, 0, 0, 0)
    expect(ask(row, { leastScore: 0.1 }).rank(row)).toMatchObject({ sampled: true, best: { fact: expect.any(Number) } })
  })
  test('counts the cost of asking', () => {
    const row = Uint16Array.of(0, 0, 0, 0, 0)
    const targets = [
      { node: node('odd'), weight: 1 },
      { node: node('other'), weight: 1 },
    ]
    expect(ask(row, { targets }).rank(row).best).toEqual({ fact: 2, score: 1 })
    const dear = ask(row, { targets, cost: (fact: number) => (fact === 2 ? 4 : 1) }).rank(row)
    expect(dear.questions.at(-1)).toEqual({ fact: 2, score: 0.25 })
  })
  test('says what each answer would settle', () => {
    const row = Uint16Array.of(2, 0, 0, 0, 0)
    expect(ask(row).answers(row, 1)).toEqual([
      { value: 0, settles: [{ node: node('odd'), verdict: yes }] },
      { value: 1, settles: [{ node: node('odd'), verdict: no }] },
    ])
  })
})
