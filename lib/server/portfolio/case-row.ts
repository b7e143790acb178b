import 'server-only'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { encodeRow } from '#lib/rules/portfolio/encode-row'
import { type RowFields, rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, entriesOf } from '../cases/case-detail.ts'

/** How the facts of cases that a state requests are cut under the law in use. */
export const fieldsFor = (requestingState: string): RowFields =>
  rowFieldsOf(prepareRuleSet(ruleSetFor(requestingState)))

/** What the row of a case stores. Here its content would be sealed, and opened again in `row-pages.ts`. */
export interface CaseRowData {
  caseVersion: number
  cellsHash: string
  /** Null where an answer on file cannot be read: left out, it would count as not asked. */
  states: Uint8Array<ArrayBuffer> | null
}

export function caseRowOf({
  requestingState,
  version,
  facts,
  unreadable,
}: Pick<CaseDetail, 'requestingState' | 'version' | 'facts' | 'unreadable'>): CaseRowData {
  const fields = fieldsFor(requestingState)
  const states = unreadable.length > 0 ? null : encodeRow(fields, entriesOf(facts))
  return { caseVersion: version, cellsHash: fields.hash, states }
}
