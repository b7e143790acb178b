import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import { factState } from '#lib/domain/fact-state'
import { declarationOf, type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { Support } from '#lib/domain/support'
import { viewCase } from '#lib/rules/engine/case-view'
import { testsOfGround } from '#lib/rules/engine/ground-finding'
import { type Placement, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { rangesOf } from '#lib/rules/engine/range'
import { elementWord, established, groundWord, routeWord, testWord } from '#lib/rules/engine/words'
import { prcRuleSet } from '#lib/rules/rule-set'
import { library } from '#tests/support/assessed'

const prepared = prepareRuleSet(prcRuleSet)

function example(): CaseFile {
  const json: unknown = JSON.parse(readFileSync('examples/willow-7.json', 'utf8'))
  const parsed = parseCaseFile(json, { states: library.jurisdictions.map(({ iso2 }) => iso2) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.caseFile
}

/** Yes or no, and short choices: enough of them for many unknowns without too many completions. */
const asked = [...prepared.cells]
  .filter(([fact]) => isFactKey(fact) && declarationOf(fact).origin === undefined)
  .map(([fact, { values }]) => ({ fact: fact as FactKey, values }))
const settledValue = (values: readonly FactScalar[], pick: number) => values[pick % values.length] ?? false

const completeCase = (picks: readonly number[]): CaseFile['facts'] =>
  Object.fromEntries(
    asked.map(({ fact, values }, at): [FactKey, FactEntry] => [
      fact,
      {
        kind: 'asserted',
        assertions: [{ value: settledValue(values, picks[at % picks.length] ?? 0), says: 'client' }],
      },
    ]),
  )

const readBy = (fact: string): number => prepared.rulesByFact.get(fact)?.length ?? 0

/** The words of everything placed, by name. */
function wordsOf(placement: Placement): Map<string, Support> {
  const words = new Map<string, Support>()
  for (const ground of grounds) words.set(ground, groundWord(testsOfGround(placement, ground), established))
  for (const placed of placement.tests) {
    const at = `${placed.test.id}@${placed.forum}`
    words.set(at, testWord(placed, established))
    for (const route of placed.routes) {
      words.set(`${at}/${route.id}`, routeWord(route, established))
      for (const element of route.elements) words.set(`${at}/${element.element.id}`, elementWord(element, established))
    }
    for (const { placed: answer } of placed.answers)
      words.set(`${at}/answer ${answer.element.id}`, elementWord(answer, established, 'answer'))
  }
  return words
}

function rangesByName(caseFile: CaseFile) {
  const view = viewCase(caseFile, prepared, library)
  const placement = placeTests(view)
  const ranges = rangesOf(view)
  const named = new Map(
    grounds.map((ground: Ground) => [ground as string, ranges.ground(testsOfGround(placement, ground))]),
  )
  for (const placed of placement.tests) {
    const at = `${placed.test.id}@${placed.forum}`
    named.set(at, ranges.test(placed))
    for (const route of placed.routes) {
      named.set(`${at}/${route.id}`, ranges.route(route))
      for (const element of route.elements) named.set(`${at}/${element.element.id}`, ranges.element(element, 'risk'))
    }
    for (const { placed: answer } of placed.answers)
      named.set(`${at}/answer ${answer.element.id}`, ranges.element(answer, 'answer'))
  }
  return named
}

const mostCompletions = 16_384

/** So many of the facts as have few enough completions together, up to fourteen. */
function unknowns(order: readonly number[]) {
  const chosen: typeof asked = []
  let completions = 1
  for (const at of order) {
    const fact = asked[at % asked.length]
    if (!fact || chosen.includes(fact) || completions * fact.values.length > mostCompletions / 16) continue
    chosen.push(fact)
    completions *= fact.values.length
  }
  return chosen.slice(0, 14)
}

function reachedByTrying(base: CaseFile, open: typeof asked): Map<string, Set<Support>> {
  const reached = new Map<string, Set<Support>>()
  const choose = (at: number, facts: CaseFile['facts']): void => {
    const fact = open[at]
    if (fact === undefined) {
      const placement = placeTests(viewCase({ ...base, facts }, prepared, library))
      for (const [name, word] of wordsOf(placement)) reached.set(name, (reached.get(name) ?? new Set()).add(word))
      return
    }
    for (const value of fact.values)
      choose(at + 1, { ...facts, [fact.fact]: { kind: 'asserted', assertions: [{ value, says: 'client' }] } })
  }
  choose(0, base.facts)
  return reached
}

test('under the real rule set each range is the set that brute force reaches', () => {
  const base = example()
  fc.assert(
    fc.property(
      fc.array(fc.nat(11), { minLength: 20, maxLength: 60 }),
      fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }),
      (picks, order) => {
        const open = unknowns(order)
        const facts = completeCase(picks)
        for (const { fact } of open) facts[fact] = { kind: 'unknown', reason: 'not-asked' }
        const reached = reachedByTrying({ ...base, facts }, open)
        for (const [name, range] of rangesByName({ ...base, facts })) {
          expect(new Set(range.reached), name).toEqual(reached.get(name))
          expect(range.exact, name).toBe(true)
        }
      },
    ),
    { numRuns: 3 },
  )
})

test('with fourteen facts unknown, those that most rules read, each range is the set that brute force reaches', {
  timeout: 300_000,
}, () => {
  const base = example()
  const open = asked
    .filter(({ values }) => values.length === 2)
    .sort((a, b) => readBy(b.fact) - readBy(a.fact))
    .slice(0, 14)
  expect(open).toHaveLength(14)
  const established = Object.entries(base.facts).filter(([, entry]) => factState(entry).kind === 'established')
  const facts: CaseFile['facts'] = { ...completeCase([0, 1, 1, 0, 1]), ...Object.fromEntries(established) }
  for (const { fact } of open) facts[fact] = { kind: 'unknown', reason: 'not-asked' }
  const reached = reachedByTrying({ ...base, facts }, open)
  const ranges = rangesByName({ ...base, facts })
  for (const [name, range] of ranges) {
    expect(new Set(range.reached), name).toEqual(reached.get(name))
    expect(range.exact, name).toBe(true)
  }
  expect([...ranges.values()].filter((range) => range.reached.length > 1).length).toBeGreaterThan(10)
})

test('with nothing known at all every range is still exact', () => {
  for (const [name, range] of rangesByName({ ...example(), facts: {} })) expect(range.exact, name).toBe(true)
})
