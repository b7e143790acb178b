import { compilePack } from '../../../lib/rules/logic/compile-pack.ts'
import type { Formula, NamedFormula } from '../../../lib/rules/logic/pack.ts'
import { compileScalar } from '../../../lib/rules/logic/scalar.ts'
import { encoder, formulas, nodesOf, packOf, randomPortfolio } from '../own/as-pack.ts'
import type { Task, Tasks } from '../task.ts'
import { makeCases, makeWorkload, type Neutral, type Workload } from '../workload.ts'

const many = 100_000

function open(workload: Workload, cases: number) {
  const logic = compilePack(packOf(workload))
  const portfolio = randomPortfolio(logic, cases, 0.3)
  const watched = nodesOf(logic, workload.conclusions)
  return { logic, portfolio, watched }
}

/** Rules, findings, conclusions, and the cases whose conclusions moved. */
async function full(cases: number): Promise<Task> {
  const { portfolio, watched } = open(makeWorkload(), cases)
  return {
    units: cases,
    run() {
      portfolio.pass(watched)
    },
    notes: () => ({ bytesPerCase: portfolio.bytes / cases }),
  }
}

/** An edit that nearly always moves something: every `all` becomes an `any` and back. */
function turned(formula: Formula): Formula {
  if (formula.kind === 'all') return { kind: 'any', parts: formula.parts.map(turned) }
  if (formula.kind === 'any') return { kind: 'all', parts: formula.parts.map(turned) }
  return formula.kind === 'not' ? { kind: 'not', part: turned(formula.part) } : formula
}

/** Each rule as it is and as it is edited, to be put in by turns. */
function edits({ rules, ...workload }: Workload): { there: NamedFormula[]; back: NamedFormula[] } {
  const formula = formulas({ rules, ...workload })
  const there = rules.map(({ id, cond }) => ({ id, when: turned(formula(cond)) }))
  return { there, back: rules.map(({ id, cond }) => ({ id, when: formula(cond) })) }
}

/** One rule edited, the list of moved cases included. `unrelated`: so many rules more that nothing else reads. */
async function edited(unrelated: number): Promise<Task> {
  const base = makeWorkload()
  const more = makeWorkload(unrelated || 24, 99).rules.slice(0, unrelated)
  const workload = { ...base, rules: [...base.rules, ...more.map((rule) => ({ ...rule, id: `more ${rule.id}` }))] }
  const { portfolio, watched } = open(workload, many)
  const { there, back } = edits(base)
  let turn = 0
  let moved = 0
  return {
    units: 1,
    run() {
      const at = (turn * 13) % there.length
      const change = (Math.floor(turn / there.length) % 2 === 0 ? there : back)[at]
      if (change) for (const { cases } of portfolio.edit([change], watched)) moved += cases.length
      turn += 1
    },
    notes: () => ({ meanMoved: moved / turn }),
  }
}

/** A rule edited so that it has a threshold that no rule had: one more atom to index. */
async function newThreshold(): Promise<Task> {
  const workload = makeWorkload()
  const formula = formulas(workload)
  const numbers = workload.facts.filter(({ type }) => type === 'number')
  let { portfolio, watched } = open(workload, many)
  let turn = 0
  return {
    units: 1,
    // Every edit adds an atom, until each number has had each threshold.
    most: 45 * numbers.length,
    before() {
      if (turn > 0) ({ portfolio, watched } = open(workload, many))
      turn = 0
    },
    run() {
      const rule = workload.rules[(turn * 13) % workload.rules.length]
      const fact = numbers[turn % numbers.length]
      const value = 26 + (Math.floor(turn / numbers.length) % 45)
      turn += 1
      if (!rule || !fact) return
      const threshold: Neutral = { fact: fact.id, op: 'lt', value }
      portfolio.edit([{ id: rule.id, when: formula({ any: [rule.cond, threshold] }) }], watched)
    },
  }
}

/** One record of evidence withdrawn or put back: every rule that cites it is edited. */
async function evidence(): Promise<Task> {
  const workload = makeWorkload()
  const { portfolio, watched } = open(workload, many)
  const { there, back } = edits(workload)
  const citing = new Map<string, number[]>()
  workload.rules.forEach((rule, at) => {
    for (const record of rule.evidence) citing.set(record, [...(citing.get(record) ?? []), at])
  })
  const records = [...citing.keys()].sort()
  let turn = 0
  let touched = 0
  return {
    units: 1,
    run() {
      const rules = citing.get(records[turn % records.length] ?? '') ?? []
      const from = Math.floor(turn / records.length) % 2 === 0 ? there : back
      portfolio.edit(
        rules.flatMap((at) => from[at] ?? []),
        watched,
      )
      turn += 1
      touched += rules.length
    },
    notes: () => ({ meanCiting: touched / turn }),
  }
}

/** Answers that a whole run of the bench will not use up. */
const answersAtHand = 4_000_000

/** One open fact of one case answered, up to the conclusions: another one every time. */
async function answered(cases: number): Promise<Task> {
  const workload = makeWorkload()
  const { portfolio, logic } = open(workload, cases)
  const questions = new Int32Array(2 * answersAtHand)
  let count = 0
  for (let turn = 0; count < answersAtHand; turn += 1) {
    const at = (turn * 7919) % cases
    const fact = (turn * 31 + Math.floor(turn / cases) * 7) % workload.facts.length
    if (portfolio.state(at, fact) !== 0) continue
    questions[2 * count] = at
    questions[2 * count + 1] = fact
    count += 1
  }
  const rounds = 10_000
  let next = 0
  return {
    units: rounds,
    most: 25,
    run() {
      if (next + rounds > count) throw new Error('there is nothing left to answer')
      for (const end = next + rounds; next < end; next += 1) {
        const fact = questions[2 * next + 1] as number
        portfolio.answer(questions[2 * next] as number, fact, 1 + (next % (logic.facts[fact]?.size ?? 1)))
      }
    },
  }
}

/** One case assessed on the scalar path, up to the conclusions. */
async function scalarAssessment(): Promise<Task> {
  const workload = makeWorkload()
  const scalar = compileScalar(compilePack(packOf(workload)))
  const rows = makeCases(workload, 2000, 0.3).map((known) => encoder(workload)(known))
  return {
    units: rows.length,
    run() {
      for (const row of rows) scalar.run(row)
    },
  }
}

export const portfolioTasks: Tasks = {
  'full pass, 10000: own': () => full(10_000),
  'full pass, 100000: own': () => full(many),
  'full pass, 1000000: own': () => full(1_000_000),
  'rule edited: own': () => edited(0),
  'rule edited, pack doubled: own': () => edited(120),
  'rule edited, new threshold: own': newThreshold,
  'evidence withdrawn: own': evidence,
  'fact answered: own': () => answered(many),
  'fact answered, 400000 cases: own': () => answered(400_000),
  'fact answered, 1600000 cases: own': () => answered(1_600_000),
  'scalar assessment: own': scalarAssessment,
}
