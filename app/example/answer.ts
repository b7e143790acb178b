import type { FactEntry } from '#lib/domain/assertion'
import type { Assessment } from '#lib/domain/assessment'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { compareAssessments, type Moves } from '#lib/reporting/compare-assessments'
import type { CitedAuthority } from '#lib/reporting/format-citation'
import { recordsOf } from '#lib/reporting/records-of'
import { assess } from '#lib/rules/engine/assess'
import { prcRuleSet } from '#lib/rules/rule-set'

export type ExampleFacts = Readonly<Partial<Record<FactKey, FactEntry>>>

/** What the page shows for a set of facts: the assessment, what moved against the example as given, what it cites. */
export interface Answer {
  assessment: Assessment
  moves: Moves
  records: Record<string, EvidenceRecord>
  authorities: Record<string, CitedAuthority>
}

const authorities = Object.fromEntries(
  prcRuleSet.authorities.map(({ id, name, citation, issuedBy, from }) => [id, { name, citation, issuedBy, from }]),
)

/** The engine with the example and its library at hand: gives the answer for any facts. */
export function openExample(caseFile: CaseFile, library: Library): (facts: ExampleFacts) => Answer {
  const asGiven = assess({ caseFile, ruleSet: prcRuleSet, library })
  return (facts) => {
    const assessment =
      facts === caseFile.facts ? asGiven : assess({ caseFile: { ...caseFile, facts }, ruleSet: prcRuleSet, library })
    return {
      assessment,
      moves: compareAssessments(asGiven, assessment),
      records: recordsOf(assessment, library),
      authorities,
    }
  }
}
