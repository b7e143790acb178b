import type { FactEntry, FactScalar } from '#lib/domain/assertion'
import { factState } from '#lib/domain/fact-state'
import { doesNotApply } from '#lib/domain/facts/declare'
import { isList, type RowField, type RowFields } from './row-fields.ts'

/** The first byte of a row: whether the fields hold the facts exactly, or the case has to be assessed by itself. */
export const rowKinds = { exact: 0, byItself: 1 } as const

/** A case has at most so many rows. */
export const mostRows = 8

/**
 * The entered facts of a case as a row of bytes: of every fact that a rule reads, the cells of the values that
 * are asserted. What the requested state's profile says and what the library gives is left out: it depends on
 * the day, and is put in when rows are evaluated.
 *
 * The items of a list that is disputed in more than one of them hang together. Such a case has more rows behind the
 * first, one for each list asserted: what holds in all of these holds in the case.
 *
 * Some facts no rows can hold: more disputes about lists than that; a list that may not apply, where a rule asks
 * about that; values that differ more than the cells they lie in. The one row then only says that the case has to
 * be assessed by itself.
 */
export function encodeRow(
  fields: RowFields,
  facts: Readonly<Partial<Record<string, FactEntry>>>,
): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(fields.storedBytes)
  let each = [whole.slice()]
  for (const [fact, items] of fields.ofFact) {
    const [first] = items
    if (first === undefined || first.firstBit >= 8 * fields.storedBytes) continue
    const values = assertedValues(facts[fact])
    if (!(isList(fact) ? areHeld(items, values) : isHeld(first, values, fields))) return rowByItself(fields)
    const put = (row: Uint8Array, some: readonly FactScalar[]): void =>
      isList(fact) ? putList(row, items, some) : putValues(row, first, some, fields)
    put(whole, values)
    const apart = isList(fact) && disputedIn(items, values) > 1 ? values.map((value) => [value]) : [values]
    each = apart.flatMap((some) =>
      each.map((row) => {
        const copy = apart.length > 1 ? row.slice() : row
        put(copy, some)
        return copy
      }),
    )
    if (each.length >= mostRows) return rowByItself(fields)
  }
  return each.length === 1 ? whole : joined([whole, ...each])
}

function joined(rows: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(rows.reduce((sum, { length }) => sum + length, 0))
  let to = 0
  for (const row of rows) {
    all.set(row, to)
    to += row.length
  }
  return all
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

const cellIn = ({ cells }: RowFields, { fact }: RowField, value: FactScalar): number =>
  cells.get(fact)?.cellOf(value) ?? -1

/** Whether a row can say what is known of a fact that is no list. */
const isHeld = (field: RowField, values: readonly FactScalar[], fields: RowFields): boolean =>
  values.length <= field.size && values.every((value) => cellIn(fields, field, value) >= 0)

function putValues(row: Uint8Array, field: RowField, values: readonly FactScalar[], fields: RowFields): void {
  for (const value of values) putCell(row, field, cellIn(fields, field, value))
}

/** Whether rows can say what is known of a list. */
const areHeld = (items: readonly RowField[], values: readonly FactScalar[]): boolean =>
  values.length === 0 ? items.every(({ item }) => item !== doesNotApply) : values.length <= 2 ** items.length

const isIn = ({ item }: RowField, value: FactScalar): boolean =>
  Array.isArray(value) ? value.includes(item) : value === item

/** In how many of its items a list is disputed. */
const disputedIn = (items: readonly RowField[], values: readonly FactScalar[]): number =>
  items.filter((item) => new Set(values.map((value) => isIn(item, value))).size > 1).length

function putList(row: Uint8Array, items: readonly RowField[], values: readonly FactScalar[]): void {
  for (const value of values) for (const item of items) putCell(row, item, isIn(item, value) ? 0 : 1)
}

/** Adds a cell to those possible. */
export function putCell(row: Uint8Array, { firstBit }: RowField, cell: number): void {
  const bit = firstBit + cell
  row[bit >> 3] = (row[bit >> 3] ?? 0) | (1 << (bit & 7))
}
