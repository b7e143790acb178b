import { namedAt } from '../../../lib/rules/logic/compile-pack.ts'
import { completionSearch } from '../../../lib/rules/logic/completion-search.ts'
import { goalsOf } from '../../../lib/rules/logic/goal.ts'
import { openConeOf } from '../../../lib/rules/logic/lanes.ts'
import { questioner } from '../../../lib/rules/logic/next-question.ts'
import { unknown } from '../../../lib/rules/logic/pack.ts'
import { planePack } from '../../../lib/rules/logic/plane-pack.ts'
import { seeded } from '../seeded.ts'
import { openOwn, weights } from '../tasks/questions.ts'
import { makeCases, makeWorkload } from '../workload.ts'

type Own = ReturnType<typeof openOwn>

/** Which open fact to ask for; the scalar evaluator has just run the row, and these conclusions are open. */
type Policy = (row: Uint16Array, open: readonly number[]) => number

const oneOf = (facts: readonly number[], random: () => number): number =>
  facts[Math.floor(random() * facts.length)] ?? -1

/** Any unanswered fact that an open conclusion is built on: the yardstick of goal G6q. */
function randomRelevant({ logic }: Own): Policy {
  const random = seeded(3)
  return (row, open) => {
    const below = new Set(open.flatMap((node) => namedAt(logic, node).facts))
    return oneOf(
      [...below].filter((fact) => row[fact] === 0),
      random,
    )
  }
}

/** Any unanswered fact that can still matter: a harder yardstick, which leaves out what is settled on the way. */
function randomOpen({ logic, scalar }: Own): Policy {
  const random = seeded(3)
  const coneOf = openConeOf(planePack(logic), scalar)
  return (_, open) => oneOf(coneOf(open).facts, random)
}

/** What the product asks: sampled worlds and what an answer settles. */
export function productOrder(own: Own): Policy {
  const informed = own.conclusions.map((node) => ({ node, weight: weights.conclusion }))
  const ask = questioner(own.logic, own.scalar, { targets: own.targets, informed, leastScore: Infinity })
  return (row, open) => {
    const settled = new Set(own.conclusions.filter((node) => !open.includes(node)))
    return ask.rank(row, settled).best?.fact ?? -1
  }
}

/**
 * Interviews on the neutral workload: cases with 30 % unknown are asked about until every conclusion is
 * settled, whatever the rest; the answers come from the same cases complete. Both policies stop by the same test.
 */
export function interviews(count: number): Record<string, number> {
  const own = openOwn()
  const search = completionSearch(goalsOf(own.logic))
  const workload = makeWorkload()
  const whole = makeCases(workload, count, 0).map((known) => own.encode(known))
  const parts = makeCases(workload, count, 0.3).map((known) => own.encode(known))

  function questions(policy: Policy): number[] {
    const counts: number[] = []
    parts.forEach((part, at) => {
      const row = part.slice()
      for (let asked = 0; ; asked += 1) {
        own.scalar.run(row)
        search.load(row)
        const open = own.conclusions.filter(
          (node) => own.scalar.verdict(node) === unknown && search.settle(node).verdict === unknown,
        )
        if (open.length === 0) {
          if (asked > 0) counts.push(asked)
          return
        }
        const fact = policy(row, open)
        row[fact] = whole[at]?.[fact] ?? 0
      }
    })
    return counts.sort((a, b) => a - b)
  }

  const mean = (counts: number[]) => counts.reduce((sum, one) => sum + one, 0) / counts.length
  const ninth = (counts: number[]) => counts[Math.floor(counts.length * 0.9)] ?? 0
  const asked = questions(productOrder(own))
  const relevant = questions(randomRelevant(own))
  const open = questions(randomOpen(own))
  return {
    cases: asked.length,
    mean: mean(asked),
    p90: ninth(asked),
    meanRandomRelevant: mean(relevant),
    p90RandomRelevant: ninth(relevant),
    meanRandomOpen: mean(open),
    overRandomRelevant: mean(asked) / mean(relevant),
    overRandomOpen: mean(asked) / mean(open),
  }
}
