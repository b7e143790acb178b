import type { FactEntry } from '#lib/domain/assertion'
import { facts as catalogue, type FactKey } from '#lib/domain/facts/catalogue'
import type { ComparedAssessment } from '#lib/reporting/difference/difference'
import { assess } from '#lib/rules/engine/assess'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { aCaseFile, aLibrary } from './invented-case.ts'
import { randomRecords } from './random-law.ts'

export type Facts = Partial<Record<FactKey, FactEntry>>

/** One side of a difference: these facts assessed under this law, with these records. */
export const side = (ruleSet: RuleSet, facts: Facts, records = randomRecords): ComparedAssessment => ({
  assessment: assess({ caseFile: aCaseFile(facts), ruleSet, library: aLibrary(records) }),
  facts,
})
/** What a difference is put into words from. */
export const sources = {
  questions: catalogue,
  records: Object.fromEntries(randomRecords.map((record) => [record.id, record])),
  authorities: {},
}
