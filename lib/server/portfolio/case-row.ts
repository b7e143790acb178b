import 'server-only'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { encodeRow } from '#lib/rules/portfolio/encode-row'
import { type RowFields, rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { countryPacks, ruleSetFor } from '#lib/rules/rule-set'
import { type CaseDetail, entriesOf, toCaseDetail } from '../cases/case-detail.ts'
import type { HeldCase } from '../cases/held-case.ts'
import { type CellKey, openBytes, sealBytes } from '../keys/cell.ts'

/** How the facts of cases that a state requests are cut under the law in use. */
export const fieldsFor = (requestingState: string): RowFields =>
  rowFieldsOf(prepareRuleSet(ruleSetFor(requestingState)))

/** The ways in which facts are cut under the law in use: for each state with a pack, and for all others. */
export const cellsHashes = (): string[] => [
  ...new Set([...countryPacks.map(({ requestingState }) => requestingState), 'other'].map((of) => fieldsFor(of).hash)),
]

/** What the row of a case stores. */
export interface CaseRowData {
  caseVersion: number
  cellsHash: string
  states: Uint8Array<ArrayBuffer>
}

/** What is sealed in a row. */
export interface RowContent {
  requestingState: string
  requestedState: string
  /** The rows of `encodeRow`; null where an answer on file cannot be read: left out, it would count as not asked. */
  rows: Uint8Array | null
}

export function caseRowOf(held: HeldCase): CaseRowData {
  const detail = toCaseDetail(held)
  const fields = fieldsFor(detail.requestingState)
  const of = { orgId: held.orgId, caseId: held.id, caseVersion: held.version }
  return {
    caseVersion: held.version,
    cellsHash: fields.hash,
    states: sealRow(held.key, of, { ...detail, rows: rowsOf(detail, fields) }),
  }
}

const rowsOf = ({ facts, unreadable }: CaseDetail, fields: RowFields): Uint8Array | null =>
  unreadable.length > 0 ? null : encodeRow(fields, entriesOf(facts))

interface OfCase {
  orgId: string
  caseId: string
  caseVersion: number
}

const placeOf = ({ orgId, caseId, caseVersion }: OfCase) => ({
  org: orgId,
  table: 'case_rows',
  column: 'states',
  row: caseId,
  version: caseVersion,
})

/** Two codes of two letters, then the rows. */
const codeLength = 2

export function sealRow(key: CellKey, of: OfCase, { requestingState, requestedState, rows }: RowContent) {
  const plain = Buffer.concat([Buffer.from(requestingState + requestedState, 'latin1'), rows ?? Buffer.alloc(0)])
  return sealBytes(key, placeOf(of), plain)
}

export function openRow(key: CellKey, of: OfCase, sealed: Uint8Array): RowContent {
  const plain = openBytes(key, placeOf(of), sealed)
  const code = (at: number): string => String.fromCharCode(...plain.subarray(at, at + codeLength))
  const rows = plain.subarray(2 * codeLength)
  return { requestingState: code(0), requestedState: code(codeLength), rows: rows.length > 0 ? rows : null }
}
