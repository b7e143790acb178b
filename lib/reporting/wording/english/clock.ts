import type { CalendarDate } from '#lib/domain/calendar-date'
import type { CaseClock, Known } from '../../case-clock.ts'

/** What a desk must see first. */
export const clockInEnglish = {
  heading: 'The clock',
  /** The date that counts, without a full stop. */
  date: ({ date }: CaseClock, _today: CalendarDate): string => date,
  held: {
    yes: 'The person is held.',
    no: 'The person is not held.',
    unknown: 'It is not known whether the person is held.',
    disputed: 'It is disputed whether the person is held.',
  } as Record<Known, string>,
  lawyer: {
    yes: 'There is a lawyer.',
    no: 'There is no lawyer.',
    unknown: 'It is not known whether there is a lawyer.',
    disputed: 'It is disputed whether there is a lawyer.',
  } as Record<Known, string>,
}
