import { z } from 'zod'
import { isCalendarDate, lastDayOf } from './calendar-date.ts'

// Apart from the days themselves: a page that names a day needs no schemas.
const expectedDay = 'expected a day that exists, as YYYY-MM-DD'

export const calendarDateSchema = z
  .string({ error: expectedDay })
  .refine(isCalendarDate, { error: expectedDay })
  .meta({ format: 'date', pattern: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$' })

/** A date as publications give it: a year, a month or a day. */
export const partialDateSchema = z
  .string()
  .refine((text) => isCalendarDate(lastDayOf(text)), { error: 'expected YYYY, YYYY-MM or YYYY-MM-DD' })
