import 'server-only'
import type { CalendarDate } from '#lib/domain/calendar-date'
import { environment } from './environment.ts'

/** The time of the application: the machine's, moved by `CLOCK_OFFSET_S`, which tests of limits set. */
export const now = (): Date => new Date(Date.now() + environment().CLOCK_OFFSET_S * 1000)

/** The day it is, in UTC. */
export const today = (): CalendarDate => now().toISOString().slice(0, 10)
