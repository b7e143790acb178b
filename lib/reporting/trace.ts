import type { Assessment, ElementFinding, GroundFinding, Reason, TestFinding } from '#lib/domain/assessment'
import { furtherGrounds, type Ground, riskAreas } from '#lib/domain/risk-area'

/** The finding of an area or of a further ground. */
export function findingOf(assessment: Assessment, ground: Ground): GroundFinding {
  return (riskAreas as readonly Ground[]).includes(ground)
    ? assessment.areas[ground as (typeof riskAreas)[number]]
    : assessment.furtherGrounds[ground as (typeof furtherGrounds)[number]]
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
