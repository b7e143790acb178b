import { isCalendarDate } from '#lib/domain/calendar-date'
import type { FactDeclaration } from '#lib/domain/facts/declare'

export type Parsed<V> = { ok: true; value: V } | { ok: false; error: string }

/** A whole number within the limits of the declaration. The error says what was expected. */
export function parseInteger(text: string, declaration: FactDeclaration & { type: 'integer' }): Parsed<number> {
  const { min, max, unit } = declaration
  const expected = `a whole number from ${min} to ${max} (${unit}), in figures`
  if (!/^-?\d+$/.test(text.trim())) return { ok: false, error: `“${text.trim()}” was not read as ${expected}.` }
  const value = Number(text.trim())
  return value >= min && value <= max ? { ok: true, value } : { ok: false, error: `${value} is not ${expected}.` }
}

/** A day that exists, written so that no reader can take day for month. */
export function parseDay(text: string): Parsed<string> {
  const day = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return { ok: false, error: `“${day}” was not read as a date. Write year, month and day, as in 2026-11-23.` }
  }
  return isCalendarDate(day) ? { ok: true, value: day } : { ok: false, error: `${day} is not a day that exists.` }
}
