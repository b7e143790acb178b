import type { Assessment } from '#lib/domain/assessment'
import { type RiskArea, riskAreas } from '#lib/domain/risk-area'
import { recordsOf } from '#lib/reporting/records-of'
import type { Answer } from './answer.ts'

/** How many tests of other fora are still to come, by area. */
export type Awaited = Readonly<Record<RiskArea, number>>

/**
 * What the page comes with: everything it shows at first. Tests of other fora than the one that gives an area its word
 * stand folded, and are half of an assessment; the engine sends them once the page stands.
 */
export function firstAnswer({ assessment, moves, records }: Answer): { first: Answer; awaited: Awaited } {
  const leading = (area: RiskArea) => {
    const { tests, forum } = assessment.areas[area]
    const shown = forum ?? tests[0]?.forum
    return tests.filter((test) => test.forum === shown)
  }
  const areas = Object.fromEntries(
    riskAreas.map((area) => [area, { ...assessment.areas[area], tests: leading(area) }]),
  ) as Assessment['areas']
  const first: Assessment = { ...assessment, areas }
  return {
    first: { assessment: first, moves, records: recordsOf(first, { evidence: Object.values(records) }) },
    awaited: Object.fromEntries(
      riskAreas.map((area) => [area, assessment.areas[area].tests.length - areas[area].tests.length]),
    ) as Record<RiskArea, number>,
  }
}
