import type { Assessment, ElementFinding, GroundFinding, Reason, TestFinding } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import { furtherGrounds, type Ground, riskAreas } from '#lib/domain/risk-area'
import { supportWords } from '#lib/domain/support'

/** The finding of an area or of a further ground. */
export function findingOf(assessment: Assessment, ground: Ground): GroundFinding {
  return (riskAreas as readonly Ground[]).includes(ground)
    ? assessment.areas[ground as (typeof riskAreas)[number]]
    : assessment.furtherGrounds[ground as (typeof furtherGrounds)[number]]
}

/**
 * The same before one forum alone: its tests, as strong as the strongest of them, and the words that answers could make
 * of that. The range names every word that can be reached, and with several tests perhaps one that cannot. Null where no
 * test of the ground is heard there.
 */
export function findingBefore(assessment: Assessment, ground: Ground, forum: ForumId): GroundFinding | null {
  const finding = findingOf(assessment, ground)
  const tests = finding.tests.filter((test) => test.forum === forum)
  if (tests.length === 0) return null
  const rank = (word: GroundFinding['support']) => supportWords.indexOf(word)
  const strongest = Math.max(...tests.map(({ support }) => rank(support)))
  const reached = tests.map(({ range }) => range.reached.map(rank))
  // The strongest test is never below what each of them reaches at least.
  const least = Math.max(...reached.map((ranks) => Math.min(...ranks)))
  return {
    ...finding,
    forum,
    tests,
    support: supportWords[strongest] ?? 'not-raised',
    range: {
      reached: supportWords.filter((_, at) => at >= least && reached.some((ranks) => ranks.includes(at))),
      exact: tests.length === 1 && tests.every(({ range }) => range.exact),
    },
  }
}

/** Every finding, the four areas first, in the order in which they are declared. */
export function findingsOf(assessment: Assessment): { ground: Ground; finding: GroundFinding }[] {
  return [...riskAreas, ...furtherGrounds].map((ground) => ({ ground, finding: findingOf(assessment, ground) }))
}

/** The elements of a test's routes and answers, each once, in the order of the trace. */
export function elementsOf(test: TestFinding): ElementFinding[] {
  const seen = new Map<string, ElementFinding>()
  for (const element of [...test.routes.flatMap((route) => route.elements), ...test.answers]) {
    if (!seen.has(element.id)) seen.set(element.id, element)
  }
  return [...seen.values()]
}

/** Every engaged reason of a finding; one rule may stand under several tests. */
export function reasonsOf(finding: GroundFinding): Reason[] {
  return finding.tests.flatMap((test) => elementsOf(test).flatMap((element) => element.reasons))
}

/** Whether no answer to what is open can move the word of any area or further ground. */
export const isSettled = (assessment: Assessment): boolean =>
  findingsOf(assessment).every(({ finding }) => finding.range.reached.length < 2)
