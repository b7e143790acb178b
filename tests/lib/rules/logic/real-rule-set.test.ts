import { expect, test } from 'vitest'
import { testsOf } from '#lib/rules/engine/compile-condition'
import { evaluateCondition } from '#lib/rules/engine/evaluate-condition'
import { inPack, logicPackOf } from '#lib/rules/engine/logic-pack'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { compilePack, namedAt } from '#lib/rules/logic/compile-pack'
import { no, yes } from '#lib/rules/logic/pack'
import { Portfolio } from '#lib/rules/logic/portfolio'
import { compileScalar } from '#lib/rules/logic/scalar'
import { prcRuleSet } from '#lib/rules/rule-set'
import { seeded } from '#tests/support/seeded'

const prepared = prepareRuleSet(prcRuleSet)
const facts = [...prepared.cells]
const conditions = new Map([
  ...prepared.rules.map(({ rule, whole }) => [inPack.rule(rule.id), whole] as const),
  ...prepared.tests.map(({ test: { id }, applies }) => [inPack.test(id), applies] as const),
])
const truth = (verdict: number) => (verdict === yes ? true : verdict === no ? false : 'unknown')

test('both evaluators are the engine on the real rule set: 10,000 random cases', () => {
  const logic = compilePack(logicPackOf(prepared), { asWritten: true })
  const scalar = compileScalar(logic)
  const random = seeded(3)
  const below = (limit: number) => Math.floor(random() * limit)
  const rows = Array.from({ length: 10_000 }, () =>
    Uint16Array.from(facts, ([, { values }], fact) => {
      const kind = below(8)
      if (kind < 4) return 1 + below(values.length)
      return kind < 7 ? 0 : logic.states.of(fact, [below(values.length), below(values.length)])
    }),
  )
  const portfolio = new Portfolio(logic, rows.length)
  rows.forEach((row, at) => {
    row.forEach((state, fact) => {
      portfolio.load(at, fact, state)
    })
  })
  portfolio.index()
  portfolio.pass()
  const numbers = new Map(facts.map(([id], fact) => [id, fact]))
  rows.forEach((row, at) => {
    scalar.run(row)
    const possible = facts.map(([, { values }], fact) =>
      logic.states.values(fact, row[fact] ?? 0).map((value) => values[value] ?? true),
    )
    for (const [id, condition] of conditions) {
      const node = logic.nodeNamed.get(id) ?? 0
      const wanted = evaluateCondition(condition, (fact) => possible[numbers.get(fact) ?? -1] ?? [])
      if (truth(scalar.verdict(node)) !== wanted || truth(portfolio.verdict(at, node)) !== wanted)
        expect.fail(`${id} in case ${at}: ${wanted}`)
    }
  })
})

test('every rule and test of the real rule set is exact once repaired', () => {
  const logic = compilePack(logicPackOf(prepared))
  const inexact = logic.order.map((node) => namedAt(logic, node)).filter(({ exact }) => !exact)
  expect(inexact.map(({ id }) => id)).toEqual([])
  const repeating = [...conditions].filter(([, condition]) => {
    const read = testsOf(condition).map(({ fact }) => fact)
    return new Set(read).size < read.length
  })
  expect(repeating.length).toBeGreaterThan(0)
})
