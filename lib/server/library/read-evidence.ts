import 'server-only'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { withSlot } from '#lib/reporting/records-of'
import { materialOf } from '#lib/rules/engine/material'
import { recordsOn } from '#lib/rules/engine/record-standing'
import { prcRuleSet } from '#lib/rules/rule-set'
import { today } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { libraryVisibleTo } from '../ledger/library-of-organisation.ts'

export interface RuleOfRecord {
  id: string
  statement: string
  direction: 'for' | 'against'
  use: 'supports' | 'contrary'
}

/** The rules of the rule set in use that look at a record today. */
export function rulesBeside(id: string, evidence: readonly EvidenceRecord[]): RuleOfRecord[] {
  const records = recordsOn(evidence, today())
  return prcRuleSet.rules.flatMap((rule): RuleOfRecord[] =>
    materialOf(rule, records)
      .filter((use) => use.record.id === id)
      .map(({ use }) => ({ id: rule.id, statement: rule.statement, direction: rule.direction, use })),
  )
}

/** One record with what replaced it, what it replaced, and the rules that look at it today. */
export async function readEvidence(id: string): Promise<
  | {
      ok: true
      record: EvidenceRecord
      successor: EvidenceRecord | null
      supersedes: EvidenceRecord[]
      rules: RuleOfRecord[]
    }
  | { ok: false; reason: 'not-found' }
> {
  const library = await libraryVisibleTo(await requireViewer())
  const evidence = library.evidence.map((one) => withSlot(one, library))
  const record = evidence.find((one) => one.id === id)
  if (!record) return { ok: false, reason: 'not-found' }
  return {
    ok: true,
    record,
    successor: evidence.find((one) => one.id === record.supersededBy) ?? null,
    supersedes: evidence.filter((one) => one.supersededBy === id),
    rules: rulesBeside(id, evidence),
  }
}
