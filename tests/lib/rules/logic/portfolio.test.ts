import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePack, type Logic, namedAt } from '#lib/rules/logic/compile-pack'
import type { Formula } from '#lib/rules/logic/pack'
import { Portfolio } from '#lib/rules/logic/portfolio'
import { openPortfolio, writePortfolio } from '#lib/rules/logic/portfolio-file'
import {
  decisiveParts,
  explainer,
  explanationsAsJson,
  packValues,
  type Reason,
  unpackValues,
} from '#lib/rules/logic/reasons'
import { compileScalar } from '#lib/rules/logic/scalar'
import { anyCase, anyPack, logicFacts } from '#tests/support/random-logic'
import { kleene } from '#tests/support/reference-logic'

const rowOf = (logic: Logic, possible: readonly number[][]) =>
  Uint16Array.from(possible, (values, fact) => logic.states.of(fact, values))

/** Cases spread thinly over more than two blocks, so that the seams are met too. */
const spread = 4100
function loaded(logic: Logic, rows: readonly Uint16Array[]): Portfolio {
  const portfolio = new Portfolio(logic, spread)
  for (let at = 0; at < spread; at += 1)
    rows[at % rows.length]?.forEach((state, fact) => {
      portfolio.load(at, fact, state)
    })
  portfolio.index()
  portfolio.pass()
  return portfolio
}

const verdicts = (portfolio: Portfolio) =>
  portfolio.pack.logic.order.map((node) => Array.from({ length: spread }, (_, at) => portfolio.verdict(at, node)))

const cases = fc.array(anyCase, { minLength: 12, maxLength: 12 })
/** A threshold that no random pack has, under a negation. */
const edited: Formula = {
  kind: 'not',
  part: {
    kind: 'any',
    parts: [
      { kind: 'test', fact: 'f4', holds: (value) => value > 2 && value < 9 && value !== 5 },
      { kind: 'test', fact: 'f0', holds: (value) => value === 1 },
    ],
  },
}

test('an edited condition leaves every verdict as a full pass of the edited pack does, and names who moved', () => {
  fc.assert(
    fc.property(anyPack, cases, fc.nat({ max: 3 }), (pack, possible, at) => {
      const id = `rule ${at}`
      const logic = compilePack(pack)
      const rows = possible.map((one) => rowOf(logic, one))
      const portfolio = loaded(logic, rows)
      const before = verdicts(portfolio)
      const moved = portfolio.edit([{ id, when: edited }], logic.order)
      const after = verdicts(portfolio)
      const wanted = { ...pack, named: pack.named.map((one) => (one.id === id ? { id, when: edited } : one)) }
      const fresh = compilePack(wanted)
      const again = loaded(
        fresh,
        possible.map((one) => rowOf(fresh, one)),
      )
      logic.order.forEach((node, place) => {
        const other = fresh.nodeNamed.get(namedAt(logic, node).id) ?? 0
        expect(after[place]).toEqual(Array.from({ length: spread }, (_, one) => again.verdict(one, other)))
        const different = after[place]?.flatMap((verdict, one) => (verdict === before[place]?.[one] ? [] : [one])) ?? []
        expect([...(moved.find((one) => one.node === node)?.cases ?? [])]).toEqual(different)
      })
      const names = moved.map(({ node, cases }) => [node, [...cases]])
      const asItWas = pack.named.filter((one) => one.id === id)
      expect(portfolio.edit(asItWas, logic.order).map(({ node, cases }) => [node, [...cases]])).toEqual(names)
      expect(verdicts(portfolio)).toEqual(before)
    }),
    { numRuns: 12 },
  )
})

test('an answer to one fact of one case leaves every verdict as a full pass does', () => {
  fc.assert(
    fc.property(anyPack, cases, anyCase, (pack, possible, answers) => {
      const logic = compilePack(pack)
      const rows = possible.map((one) => rowOf(logic, one))
      const portfolio = loaded(logic, rows)
      const at = 2100
      answers.forEach((values, fact) => {
        portfolio.answer(at, fact, logic.states.of(fact, values))
        const quick = verdicts(portfolio)
        expect(portfolio.state(at, fact)).toBe(logic.states.of(fact, values))
        portfolio.pass()
        expect(verdicts(portfolio)).toEqual(quick)
      })
      expect(portfolio.row(at)).toEqual(rowOf(logic, answers))
    }),
    { numRuns: 12 },
  )
})

test('a file of columns opens as what was written, and refuses what it is not', () => {
  fc.assert(
    fc.property(anyPack, cases, (pack, possible) => {
      const logic = compilePack(pack)
      const portfolio = loaded(
        logic,
        possible.map((one) => rowOf(logic, one)),
      )
      const file = writePortfolio(portfolio)
      const opened = openPortfolio(compilePack(pack), file)
      opened.index()
      opened.pass()
      for (const at of [0, 1, 31, 32, 2047, 2048, spread - 1]) expect(opened.row(at)).toEqual(portfolio.row(at))
      expect(verdicts(opened)).toEqual(verdicts(portfolio))
      expect(() => openPortfolio(logic, file.subarray(0, file.length - 8))).toThrow('ends too early')
    }),
    { numRuns: 6 },
  )
  const logic = compilePack({ facts: logicFacts, named: [] })
  expect(() => openPortfolio(logic, new Uint8Array(40))).toThrow('this is no file of columns')
  const older = Buffer.from(writePortfolio(new Portfolio(logic, 3)))
  older.write('columns@1', older.indexOf('columns@2'))
  expect(() => openPortfolio(logic, older)).toThrow('another format')
  const others = compilePack({ facts: [{ id: 'g', size: 3 }], named: [] })
  expect(() => openPortfolio(logic, writePortfolio(new Portfolio(others, 3)))).toThrow('of other facts')
})

test('reasons come out as the text says, and name the facts that force or keep open', () => {
  fc.assert(
    fc.property(anyPack, anyCase, (pack, possible) => {
      const logic = compilePack(pack)
      const scalar = compileScalar(logic, { reasons: true })
      const row = rowOf(logic, possible)
      scalar.run(row)
      for (const { id, verdict, because, whateverTheAnswer, reason } of explainer(logic, scalar)(row)) {
        expect(reason.verdict === verdict).toBe(!whateverTheAnswer)
        check(reason)
        const leaves = new Set(forcing(reason).flatMap((leaf) => (leaf.kind === 'test' ? [leaf.fact] : [])))
        expect(new Set(because)).toEqual(leaves)
        // As written and without references, Kleene logic on these facts alone says the same.
        if (id.startsWith('rule') && verdict !== 0 && !whateverTheAnswer)
          expect(
            kleene(pack, id, (fact) => {
              const at = Number(fact.slice(1))
              return because.includes(fact)
                ? (possible[at] ?? [])
                : Array.from({ length: logicFacts[at]?.size ?? 0 }, (_, v) => v)
            }),
          ).toBe(verdict === 1)
      }
    }),
    { numRuns: 300 },
  )
})

function check(reason: Reason): void {
  if (reason.kind === 'test' || reason.kind === 'ref') return
  for (const part of reason.parts) check(part)
  const decisive = reason.parts.filter(({ verdict }) => verdict === reason.verdict)
  const forced = reason.kind === 'all' ? 2 : 1
  if (reason.verdict === forced || reason.verdict === 0) {
    if (reason.parts.length > 0) expect(decisive.length).toBeGreaterThan(0)
  } else expect(decisive.length).toBe(reason.parts.length)
}

const forcing = (reason: Reason): Reason[] =>
  reason.kind === 'test' || reason.kind === 'ref' ? [reason] : decisiveParts(reason).flatMap(forcing)

test('kept values are the whole explanation: four to a byte, and the same reasons when put back', () => {
  fc.assert(
    fc.property(anyPack, anyCase, (pack, possible) => {
      const logic = compilePack(pack)
      const scalar = compileScalar(logic, { reasons: true })
      const row = rowOf(logic, possible)
      const explain = explainer(logic, scalar)
      scalar.run(row)
      const kept = packValues(scalar)
      const said = explanationsAsJson(explain(row))
      scalar.run(new Uint16Array(row.length))
      unpackValues(kept, scalar)
      expect(explanationsAsJson(explain(row))).toBe(said)
      expect(kept.length).toBe(Math.ceil(scalar.values.length / 4))
      expect(() => unpackValues(kept.subarray(1), scalar)).toThrow('another pack')
    }),
    { numRuns: 50 },
  )
})
