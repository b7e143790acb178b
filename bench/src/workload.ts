import { seeded } from './seeded.ts'

/** A condition in a form that every engine's own language can say. */
export type Neutral =
  | { all: Neutral[] }
  | { any: Neutral[] }
  | { not: Neutral }
  | { rule: string }
  | { finding: string }
  | NeutralTest

export type NeutralTest =
  | { fact: string; op: 'eq'; value: boolean | string }
  | { fact: string; op: 'in'; value: string[] }
  | { fact: string; op: 'lt' | 'ge'; value: number }

export type NeutralFact =
  | { id: string; type: 'bool' }
  | { id: string; type: 'number' | 'date'; min: number; max: number; cuts: number[] }
  | { id: string; type: 'enum'; values: string[] }

/** An absent key is unknown. */
export type NeutralCase = Record<string, boolean | number | string>

export interface NeutralRule {
  id: string
  area: number
  polarity: 'for' | 'against'
  evidence: string[]
  cond: Neutral
}

export interface NeutralItem {
  id: string
  area: number
  cond: Neutral
}

export interface Workload {
  facts: NeutralFact[]
  rules: NeutralRule[]
  findings: NeutralItem[]
  conclusions: NeutralItem[]
}

const areas = 4
const pad = (number: number, width = 3): string => String(number).padStart(width, '0')

/** 150 facts, the kinds spread evenly: 110 yes/no, 20 numbers, 10 days (as whole days), 10 choices. */
function makeFacts(): NeutralFact[] {
  return Array.from({ length: 150 }, (_, at): NeutralFact => {
    const id = `f${pad(at)}`
    const kind = at % 15
    if (kind < 11) return { id, type: 'bool' }
    if (kind < 13) return { id, type: 'number', min: 0, max: 99, cuts: [10, 25, 50, 75] }
    if (kind < 14) return { id, type: 'date', min: 18_000, max: 20_999, cuts: [18_600, 19_500, 20_400] }
    return { id, type: 'enum', values: ['a', 'b', 'c', 'd', 'e'] }
  })
}

type Random = () => number
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T

function makeTest(fact: NeutralFact, random: Random): NeutralTest {
  switch (fact.type) {
    case 'bool':
      return { fact: fact.id, op: 'eq', value: random() < 0.7 }
    case 'number':
    case 'date':
      return { fact: fact.id, op: random() < 0.5 ? 'lt' : 'ge', value: pick(fact.cuts, random) }
    case 'enum': {
      if (random() < 0.5) return { fact: fact.id, op: 'eq', value: pick(fact.values, random) }
      const count = 2 + Math.floor(random() * 2)
      const chosen = new Set<string>()
      while (chosen.size < count) chosen.add(pick(fact.values, random))
      return { fact: fact.id, op: 'in', value: [...chosen].sort() }
    }
  }
}

function makeTree(tests: number, kind: 'all' | 'any', next: () => NeutralTest, random: Random, depth: number): Neutral {
  if (tests === 1) {
    const test = next()
    return random() < 0.12 ? { not: test } : test
  }
  const parts: Neutral[] = []
  for (let left = tests; left > 0; ) {
    let size = depth >= 2 ? 1 : Math.min(left, 1 + Math.floor(random() * 3))
    if (size === tests) size = tests - 1
    parts.push(makeTree(size, kind === 'all' ? 'any' : 'all', next, random, depth + 1))
    left -= size
  }
  const node: Neutral = kind === 'all' ? { all: parts } : { any: parts }
  return depth > 0 && random() < 0.15 ? { not: node } : node
}

/**
 * Rules of three to eight tests in four areas; six findings an area over five rules each; a conclusion an
 * area over its findings. The same seed gives the same workload on every machine.
 */
export function makeWorkload(ruleCount = 120, seed = 20_261_123): Workload {
  const random = seeded(seed)
  const facts = makeFacts()
  const shared = facts.slice(0, 30)
  const own = Array.from({ length: areas }, (_, area) => facts.slice(30 + area * 30, 60 + area * 30))
  const rules = Array.from({ length: ruleCount }, (_, at): NeutralRule => {
    const area = Math.floor((at * areas) / ruleCount)
    const tests = 3 + Math.floor(random() * 6)
    const next = () => makeTest(pick(random() < 0.7 ? (own[area] ?? shared) : shared, random), random)
    const cond = makeTree(tests, random() < 0.5 ? 'all' : 'any', next, random, 0)
    const evidence = new Set<string>()
    const count = 1 + Math.floor(random() * 4)
    while (evidence.size < count) evidence.add(`e${pad(Math.floor(random() * 300))}`)
    return { id: `r${pad(at)}`, area, polarity: random() < 0.65 ? 'for' : 'against', evidence: [...evidence], cond }
  })
  const findings: NeutralItem[] = []
  const conclusions: NeutralItem[] = []
  for (let area = 0; area < areas; area += 1) {
    for (let at = 0; at < 6; at += 1) {
      const first = Math.floor((area * ruleCount) / areas) + at * Math.floor(ruleCount / (areas * 6))
      const rule = (offset: number): Neutral => ({ rule: `r${pad(first + offset)}` })
      const pairs: Neutral = { any: [{ all: [rule(0), rule(1)] }, { all: [rule(2), rule(3)] }] }
      findings.push({ id: `n${area}${at}`, area, cond: { all: [pairs, { not: rule(4) }] } })
    }
    const finding = (at: number): Neutral => ({ finding: `n${area}${at}` })
    const ways: Neutral[] = [
      { all: [finding(0), finding(1)] },
      { all: [finding(2), { any: [finding(3), finding(4)] }] },
      { all: [finding(5), finding(0)] },
    ]
    conclusions.push({ id: `c${area}`, area, cond: { any: ways } })
  }
  return { facts, rules, findings, conclusions }
}

/** Random cases. Both rates of unknown share the known values. */
export function makeCases({ facts }: Workload, count: number, unknownRate: number, seed = 7): NeutralCase[] {
  const random = seeded(seed)
  const cases = Array.from({ length: count }, () => {
    const known: NeutralCase = {}
    for (const fact of facts) {
      const unknown = random() < unknownRate
      const value = anyValue(fact, random)
      if (!unknown) known[fact.id] = value
    }
    return known
  })
  // Cases reach a real engine through JSON, so every engine gets objects that came from there.
  return JSON.parse(JSON.stringify(cases)) as NeutralCase[]
}

function anyValue(fact: NeutralFact, random: Random): boolean | number | string {
  switch (fact.type) {
    case 'bool':
      return random() < 0.5
    case 'enum':
      return pick(fact.values, random)
    default:
      return fact.min + Math.floor(random() * (fact.max - fact.min + 1))
  }
}
