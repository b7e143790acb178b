import type { CalendarDate } from '#lib/domain/calendar-date'
import type { RetentionState } from '#lib/domain/retention'
import { formatDay } from './format-date.ts'

/** A warning where a case is near its end; null for one that is kept or held. */
export function describeRetentionEnd({ until, state }: { until: CalendarDate; state: RetentionState }): string | null {
  switch (state) {
    case 'ending':
      return `Kept until ${formatDay(until)}; it is erased after that day`
    case 'due':
      return `Its time ended on ${formatDay(until)}; it will be erased`
    case 'kept':
    case 'held':
      return null
  }
}
