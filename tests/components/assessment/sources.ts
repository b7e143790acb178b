import type { Sources } from '#components/assessment/sources'
import { facts } from '#lib/domain/facts/catalogue'
import { aLibrary, aRuleSet } from '#tests/support/an-assessment'

/** What the invented assessment points at, as a page passes it on. */
export const aSources = (changes: Partial<Sources> = {}): Sources => ({
  evidence: Object.fromEntries(aLibrary().evidence.map((record) => [record.id, record])),
  facts,
  authorities: Object.fromEntries(aRuleSet().authorities.map((authority) => [authority.id, authority])),
  assessedOn: '2026-11-23',
  ...changes,
})
