import { cellsOfFacts } from './cells.ts'
import type { Logic } from './compile-pack.ts'
import { assuming, type Hypothetical, hypotheticals, type Lanes, lanesOf, openConeOf } from './lanes.ts'
import { unknown, type Verdict } from './pack.ts'
import { planePack } from './plane-pack.ts'
import { sampledWorlds } from './sampled-worlds.ts'
import type { Scalar } from './scalar.ts'

/** A named condition to be settled, and how much that is worth. */
export interface Target {
  node: number
  weight: number
}

/** What an answer to a question would settle. */
export interface Answer {
  /** One value of the cell. */
  value: number
  settles: readonly { node: number; verdict: Verdict }[]
}

export interface Question {
  fact: number
  /** Weight settled by its answer on the mean, by the cost of asking. */
  score: number
}

export interface Ranking {
  /** The best question, or null when no answer can move a target. */
  best: Question | null
  /** Every open fact below an open target, in the order of the pack, with its score. */
  questions: readonly Question[]
  /** True when single answers settle so little that the sampled worlds chose. */
  sampled: boolean
}

export interface QuestionerOptions {
  targets: readonly Target[]
  /** What the sampled worlds are asked about; the targets when not given. */
  informed?: readonly Target[]
  /** Effort of asking for a fact; 1 when not given. */
  cost?: (fact: number) => number
  /** Below this score the sampled worlds decide. */
  leastScore?: number
  /** Sampled worlds, in words of 32. */
  worldWords?: number
}

export interface Questioner {
  /**
   * Ranks what to ask next about a case, which the scalar evaluator has just run. Targets found settled by
   * other means are left out.
   */
  rank: (row: Uint16Array, settled?: ReadonlySet<number>) => Ranking
  /** What each answer to a question would settle: the reason why it is asked. */
  answers: (row: Uint16Array, fact: number) => Answer[]
}

const nothing: ReadonlySet<number> = new Set()

/** How much of the settling score still counts beside the bits told, where the sampled worlds decide. */
const settlingShare = 0.1

/**
 * Ranks questions by one step ahead: every open fact with every answer is a lane, and all lanes are evaluated
 * at once. The score of a fact is the mean, over its answers by how many values each stands for, of the
 * weight that the answer settles. Where no single answer settles much, the fact that tells most about the
 * targets in sampled worlds is asked (mutual information). Facts outside the cone of an open target are
 * never asked; ties go to the earlier fact.
 */
export function questioner(
  logic: Logic,
  scalar: Scalar,
  { targets, informed = targets, cost = () => 1, leastScore = 0, worldWords = 128 }: QuestionerOptions,
): Questioner {
  const pack = planePack(logic)
  const cells = cellsOfFacts(logic)
  const most = cells.reduce((sum, { values }) => sum + values.length, 0)
  const lanes = lanesOf(pack, Math.max(1, Math.ceil(most / 32)))
  const assume = assuming(lanes, logic, cells)
  const sampled = sampledWorlds(pack, scalar, cells, worldWords)
  const coneOf = openConeOf(pack, scalar)
  const settled = new Float64Array(lanes.words * 32)

  const sums = new Float64Array(logic.facts.length)
  const parts = new Float64Array(logic.facts.length)

  function evaluate(row: Uint16Array, open: readonly Target[]): { facts: readonly number[]; those: Hypothetical[] } {
    const cone = coneOf(open.map(({ node }) => node))
    const those = hypotheticals(logic, cells, cone.facts, row)
    const words = Math.ceil(those.length / 32)
    for (const node of cone.settled) lanes.fill(node, scalar.verdict(node), words)
    for (const node of cone.atoms) lanes.fill(node, unknown, words)
    assume(those)
    lanes.run(cone.nodes, words)
    return { facts: cone.facts, those }
  }

  const openAmong = (some: readonly Target[], settled: ReadonlySet<number>): Target[] =>
    some.filter(({ node }) => scalar.verdict(node) === unknown && !settled.has(node))

  function rank(row: Uint16Array, alreadySettled: ReadonlySet<number> = nothing): Ranking {
    const open = openAmong(targets, alreadySettled)
    const { facts, those } = evaluate(row, open)
    settled.fill(0, 0, those.length)
    for (const { node, weight } of open) addSettled(lanes, lanes.at(node), weight, those.length, settled)
    sums.fill(0)
    parts.fill(0)
    for (const { fact, cell, lane } of those) {
      const share = cells[fact]?.weights[cell] ?? 1
      sums[fact] = (sums[fact] as number) + share * (settled[lane] as number)
      parts[fact] = (parts[fact] as number) + share
    }
    const questions = facts.map((fact) => ({
      fact,
      score: (sums[fact] as number) / (parts[fact] as number) / cost(fact),
    }))
    const best = highest(questions)
    if (best === null || best.score >= leastScore) return { best, questions, sampled: false }
    const told = sampled(row, facts, openAmong(informed, alreadySettled), cost)
    const both = told.map(({ fact, score }, at) => ({
      fact,
      score: score + settlingShare * (questions[at]?.score ?? 0),
    }))
    return { best: highest(both), questions, sampled: true }
  }

  function answers(row: Uint16Array, fact: number): Answer[] {
    const open = openAmong(targets, nothing)
    const { those } = evaluate(row, open)
    return those
      .filter((one) => one.fact === fact)
      .map(({ cell, lane }) => ({
        value: cells[fact]?.values[cell] ?? 0,
        settles: open.flatMap(({ node }) => {
          const verdict = verdictIn(lanes, node, lane)
          return verdict === unknown ? [] : [{ node, verdict }]
        }),
      }))
  }

  return { rank, answers }
}

function highest(questions: readonly Question[]): Question | null {
  let best: Question | null = null
  for (const question of questions) if (best === null || question.score > best.score + 1e-12) best = question
  return best
}

function verdictIn({ planes, at }: Lanes, node: number, lane: number): Verdict {
  const word = at(node) + 2 * (lane >>> 5)
  const mustBe = ((planes[word] as number) >>> (lane & 31)) & 1
  const cannotBe = ((planes[word + 1] as number) >>> (lane & 31)) & 1
  return (mustBe | (cannotBe << 1)) as Verdict
}

/** Adds a weight in every lane in which a node is settled. */
function addSettled({ planes }: Lanes, at: number, weight: number, count: number, into: Float64Array): void {
  for (let word = 0; word * 32 < count; word += 1) {
    let bits = (planes[at + 2 * word] as number) | (planes[at + 2 * word + 1] as number)
    while (bits !== 0) {
      const lane = word * 32 + 31 - Math.clz32(bits & -bits)
      if (lane < count) into[lane] = (into[lane] as number) + weight
      bits &= bits - 1
    }
  }
}
