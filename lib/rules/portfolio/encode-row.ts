import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { factState } from '#lib/domain/fact-state'
import { doesNotApply } from '#lib/domain/facts/declare'
import { isList, type RowField, type RowFields } from './row-fields.ts'

/** The first byte of a row: whether the fields hold the facts exactly, or the case has to be assessed by itself. */
export const rowKinds = { exact: 0, byItself: 1 } as const

/**
 * The entered facts of a case as a row of bytes: of every fact that a rule reads, the cells of the values that
 * are asserted. What the requested state's profile says and what the library gives is left out: it depends on
 * the day, and is put in when rows are evaluated.
 *
 * Some facts no row can hold: lists that are disputed in more than one item, whose items hang together; a list
 * that may not apply, where a rule asks about that; values that differ more than the cells they lie in. The
 * row then only says that the case has to be assessed by itself.
 */
export function encodeRow(
  fields: RowFields,
  facts: Readonly<Partial<Record<string, FactEntry>>>,
): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(fields.storedBytes)
  for (const [fact, ofFact] of fields.ofFact) {
    const [first] = ofFact
    if (first === undefined || first.firstBit >= 8 * fields.storedBytes) continue
    const values = assertedValues(facts[fact])
    if (!(isList(fact) ? putList(row, ofFact, values) : putValues(row, first, values, fields)))
      return rowByItself(fields)
  }
  return row
}

/** The row of a case that has to be assessed by itself. */
export function rowByItself({ storedBytes }: RowFields): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(storedBytes)
  row[0] = rowKinds.byItself
  return row
}

/** The distinct values on file; none where the fact is unknown. */
function assertedValues(entry: FactEntry | undefined): readonly FactScalar[] {
  const state = factState(entry)
  return state.kind === 'unknown' ? [] : state.kind === 'established' ? [state.value] : state.values
}

/** True when the row holds the values exactly. */
function putValues(row: Uint8Array, field: RowField, values: readonly FactScalar[], { cells }: RowFields): boolean {
  if (values.length > field.size) return false
  return values.every((value) => {
    const cell = cells.get(field.fact)?.cellOf(value) ?? -1
    if (cell >= 0) putCell(row, field, cell)
    return cell >= 0
  })
}

function putList(row: Uint8Array, items: readonly RowField[], values: readonly FactScalar[]): boolean {
  if (values.length === 0) return items.every(({ item }) => item !== doesNotApply)
  if (values.length > 2 ** items.length) return false
  for (const value of values)
    for (const field of items) {
      const isIn = Array.isArray(value) ? value.includes(field.item) : value === field.item
      putCell(row, field, isIn ? 0 : 1)
    }
  return items.filter((field) => hasCell(row, field, 0) && hasCell(row, field, 1)).length <= 1
}

/** Adds a cell to those possible. */
export function putCell(row: Uint8Array, { firstBit }: RowField, cell: number): void {
  const bit = firstBit + cell
  row[bit >> 3] = (row[bit >> 3] ?? 0) | (1 << (bit & 7))
}

const hasCell = (row: Uint8Array, { firstBit }: RowField, cell: number): boolean => {
  const bit = firstBit + cell
  return ((row[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
}
