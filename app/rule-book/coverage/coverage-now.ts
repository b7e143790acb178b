import type { StateCoverage } from '#lib/reporting/coverage'
import { coverageOf } from '#lib/reporting/coverage'
import { prcRuleSet } from '#lib/rules/rule-set'
import { today } from '#lib/server/clock'
import { readSeedLibrary } from '#lib/server/library/seed-library'

let worked: { on: string; states: StateCoverage[] } | undefined

/** Coverage by the rule set and the library as they ship, today: worked out once a day. */
export function coverageNow(): { on: string; states: StateCoverage[] } {
  const on = today()
  if (worked?.on !== on) worked = { on, states: coverageOf(prcRuleSet, readSeedLibrary(), on) }
  return worked
}
