import type { Assessment, GroundFinding } from '#lib/domain/assessment'
import {
  type FurtherGround,
  furtherGrounds,
  type Ground,
  grounds,
  type RiskArea,
  riskAreas,
} from '#lib/domain/risk-area'
import { recordsOf } from '#lib/reporting/records-of'
import { findingOf } from '#lib/reporting/trace'
import type { Answer } from './answer.ts'

/** How many tests are still to come, by area and further ground. */
export type Awaited = Readonly<Record<Ground, number>>

/**
 * What the page comes with: everything it shows at first. Tests of other fora than the one that gives an area its
 * word, and all those of the further grounds, stand folded, and are most of an assessment; the engine sends them once
 * the page stands.
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
  const further = Object.fromEntries(
    furtherGrounds.map((ground): [FurtherGround, GroundFinding] => [
      ground,
      { ...assessment.furtherGrounds[ground], tests: [] },
    ]),
  ) as Record<FurtherGround, GroundFinding>
  const first: Assessment = { ...assessment, areas, furtherGrounds: further }
  const toCome = (ground: Ground) => findingOf(assessment, ground).tests.length - findingOf(first, ground).tests.length
  return {
    first: { assessment: first, moves, records: recordsOf(first, { evidence: Object.values(records) }) },
    awaited: Object.fromEntries(grounds.map((ground) => [ground, toCome(ground)])) as Record<Ground, number>,
  }
}
