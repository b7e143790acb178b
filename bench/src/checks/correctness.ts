import { cellsIn } from '../../../lib/rules/logic/cells.ts'
import { type Logic, literalHolds, namedAt } from '../../../lib/rules/logic/compile-pack.ts'
import { completionSearch } from '../../../lib/rules/logic/completion-search.ts'
import { goalsOf } from '../../../lib/rules/logic/goal.ts'
import { no, unknown, yes } from '../../../lib/rules/logic/pack.ts'
import { settlePortfolio } from '../../../lib/rules/logic/settle-portfolio.ts'
import { sufficientFacts } from '../../../lib/rules/logic/sufficient-facts.ts'
import { nodesOf, randomPortfolio, valueAt } from '../own/as-pack.ts'
import { kleene, type Result, ruleResult } from '../reference.ts'
import { seeded } from '../seeded.ts'
import { openFlips } from '../tasks/flips.ts'
import { openOwn } from '../tasks/questions.ts'
import { engines } from '../tasks/verdicts.ts'
import { makeCases, makeWorkload, type NeutralCase } from '../workload.ts'

const workload = makeWorkload()
const all = [...workload.rules, ...workload.findings, ...workload.conclusions]
const conditions = new Map(all.map(({ id, cond }) => [id, cond]))
const named = (id: string) => {
  const condition = conditions.get(id)
  if (condition === undefined) throw new Error(`no condition is called ${id}`)
  return condition
}

/** Differences from the Kleene reference, engine by engine; the two CEL engines are oracles of the same kind. */
export async function differences(): Promise<Record<string, Record<string, number>>> {
  const found: Record<string, Record<string, number>> = {}
  for (const unknownRate of [0, 0.3])
    for (const name of ['own as written', 'C', 'B'] as const) {
      const cases = makeCases(workload, 200, unknownRate)
      const wanted = cases.flatMap((known) => workload.rules.map(({ cond }) => ruleResult(cond, known)))
      const results = new Uint8Array(wanted.length)
      try {
        const { run } = await engines[name].prepare(workload, cases)
        await run(results)
      } catch {
        continue
      }
      const counts = { results: wanted.length, different: 0, openAnswered: 0, knownLost: 0 }
      wanted.forEach((result, at) => {
        if (results[at] === result) return
        counts.different += 1
        if (result === 1) counts.openAnswered += 1
        else if (results[at] === 1) counts.knownLost += 1
      })
      found[`${name}, ${unknownRate === 0 ? 'complete' : 'unknown'}`] = counts
    }
  return found
}

/** A random completion of a case. */
function completed(logic: Logic, row: Uint16Array, known: NeutralCase, random: () => number): NeutralCase {
  const whole = { ...known }
  workload.facts.forEach((fact, at) => {
    if (row[at] === 0) whole[fact.id] = valueAt(fact, Math.floor(random() * (logic.facts[at]?.size ?? 1)))
  })
  return whole
}

/**
 * Verdicts shown for single cases against the truth. A rule is compared with every completion of the facts it
 * reads. A finding or conclusion shown open must have a completion either way, found by chance and by the plain
 * reference, or else by the search; one shown settled must stand in random completions.
 */
export function shownOpen(count: number): Record<string, number> {
  const { logic, scalar, cells, encode } = openOwn()
  const search = completionSearch(goalsOf(logic))
  const random = seeded(5)
  const counts = { shown: 0, openByKleene: 0, settledByRepair: 0, openThoughSettled: 0, wrong: 0, bySearchAlone: 0 }
  const verdicts = { [yes]: 2, [no]: 0, [unknown]: 1 } as const
  for (const known of makeCases(workload, count, 0.3)) {
    const row = encode(known)
    scalar.run(row)
    search.load(row)
    const isRule = new Set(nodesOf(logic, workload.rules))
    for (const node of logic.order) {
      const { id, exact } = namedAt(logic, node)
      const first = scalar.verdict(node)
      const shown: Result = verdicts[first === unknown && !exact ? search.settle(node).verdict : first]
      counts.shown += 1
      const plain = kleene(named(id), known, named)
      if (plain === 1) counts.openByKleene += 1
      if (plain === 1 && shown !== 1) counts.settledByRepair += 1
      if (isRule.has(node)) {
        const truth = ruleTruth(logic, cells, node, row)
        if (shown !== truth) counts[shown === 1 ? 'openThoughSettled' : 'wrong'] += 1
        continue
      }
      if (plain === shown && shown !== 1) continue
      const reached = new Set<Result>()
      for (let turn = 0; turn < 60 && reached.size < 2; turn += 1)
        reached.add(kleene(named(id), completed(logic, row, known, random), named))
      if (shown === 1 && reached.size < 2) counts.bySearchAlone += 1
      if (shown !== 1 && !(reached.size === 1 && reached.has(shown))) counts.wrong += 1
    }
  }
  return counts
}

/** A rule over every completion of its open facts, a value for each cell. */
function ruleTruth(logic: Logic, cells: ReturnType<typeof openOwn>['cells'], node: number, row: Uint16Array): Result {
  const { facts, written } = namedAt(logic, node)
  const value = new Map<number, number>()
  const reached = new Set<boolean>()
  const holds = (form: typeof written): boolean => {
    if (typeof form !== 'number') return form.op === 'all' ? form.parts.every(holds) : form.parts.some(holds)
    const atom = logic.nodes[form >> 1]
    return atom?.kind === 'atom' ? literalHolds(atom, form, value.get(atom.fact) ?? 0) : form === 0
  }
  const visit = (at: number): void => {
    const fact = facts[at]
    if (fact === undefined) {
      reached.add(holds(written))
      return
    }
    for (const cell of cellsIn(logic, cells, fact, row[fact] ?? 0)) {
      value.set(fact, cells[fact]?.values[cell] ?? 0)
      visit(at + 1)
    }
  }
  visit(0)
  return reached.size === 2 ? 1 : reached.has(true) ? 2 : 0
}

/** The same in bulk: what a pass leaves open on findings and conclusions is settled by search. */
export function bulk(cases: number): Record<string, number> {
  const { logic } = openOwn()
  const portfolio = randomPortfolio(logic, cases, 0.3)
  const search = completionSearch(goalsOf(logic))
  const start = performance.now()
  const { open, settled, givenUp } = settlePortfolio(portfolio, search)
  const ms = performance.now() - start
  let left = 0
  for (let at = 0; at < Math.min(cases, 500); at += 1) {
    search.load(portfolio.row(at))
    for (const node of logic.order)
      if (portfolio.verdict(at, node) === unknown && search.settle(node).verdict !== unknown) left += 1
  }
  return { cases, open, settled, givenUp, openThoughSettled: left, ms }
}

/** Because sets of decided conclusions: do they suffice alone, and can any fact be dropped? */
export function because(count: number): Record<string, number> {
  const { logic, scalar, conclusions, encode } = openOwn()
  const search = completionSearch(goalsOf(logic))
  const counts = { decided: 0, sufficient: 0, minimal: 0, facts: 0 }
  for (const known of makeCases(workload, count, 0.3)) {
    const row = encode(known)
    for (const node of conclusions) {
      const found = sufficientFacts(logic, scalar, search, row, node)
      if (found === null) continue
      search.load(row)
      const { verdict } = search.settle(node)
      const alone = (facts: readonly number[]) => {
        search.load(row.map((state, fact) => (facts.includes(fact) ? state : 0)))
        return search.settle(node).verdict
      }
      counts.decided += 1
      counts.facts += found.facts.length
      if (alone(found.facts) === verdict) counts.sufficient += 1
      if (found.facts.every((fact) => alone(found.facts.filter((other) => other !== fact)) === unknown))
        counts.minimal += 1
    }
  }
  return counts
}

/** Smallest flips against trying every change of up to three facts, and applied. */
export function flips(): Record<string, number> {
  const { logic, scalar, cells, rows, node, wanted, flip } = openFlips()
  const { facts } = namedAt(logic, node)
  const counts = { cases: rows.length, asSmallAsExhaustive: 0, flipWhenApplied: 0, mostSteps: 0 }
  rows.forEach((row, at) => {
    const want = wanted[at] ? yes : no
    const found = flip(row, node, wanted[at] ?? true)
    counts.mostSteps = Math.max(counts.mostSteps, found.steps)
    const tried = row.slice()
    const within = (left: number, from: number): boolean => {
      scalar.run(tried)
      if (scalar.verdict(node) === want) return true
      if (left === 0) return false
      for (let place = from; place < facts.length; place += 1) {
        const fact = facts[place] as number
        const kept = tried[fact] as number
        const hit = (cells[fact]?.values ?? []).some((value) => {
          tried[fact] = value + 1
          return value + 1 !== kept && within(left - 1, place + 1)
        })
        tried[fact] = kept
        if (hit) return true
      }
      return false
    }
    const size = found.found ? found.changes.length : 99
    const smallest = [1, 2, 3].find((most) => most <= size && within(most, 0)) ?? 99
    if (size > 3 ? smallest === 99 : smallest === size) counts.asSmallAsExhaustive += 1
    if (!found.found) return
    for (const { fact, to } of found.changes) tried[fact] = (to[0] ?? 0) + 1
    scalar.run(tried)
    if (scalar.verdict(node) === want) counts.flipWhenApplied += 1
  })
  return counts
}
