import { type Hearing, hearingUnder } from '#lib/reporting/where-heard'
import { prcRuleSet } from '#lib/rules/rule-set'
import { readSeedLibrary } from '#lib/server/library/seed-library'

let opened: Hearing | undefined

/** Which tests can hear which rules, as the rule set and the profiles ship: opened once, answered page by page. */
export function hearing(): Hearing {
  opened ??= hearingUnder(prcRuleSet, readSeedLibrary().jurisdictions)
  return opened
}
