import { isCalendarDate } from '#lib/domain/calendar-date'
import type { LintCheck } from '../lint-check.ts'

export const dayThatIsNone: LintCheck = {
  name: 'day-that-is-none',
  finds: 'A date of a rule, test or authority that is no day of the calendar.',
  run: ({ ruleSet: { rules, tests, authorities } }) =>
    [
      ...rules.map(({ id, inForce }) => ({ at: `rule ${id}`, days: [inForce.from, inForce.until] })),
      ...tests.map(({ id, inForce }) => ({ at: `test ${id}`, days: [inForce.from, inForce.until] })),
      ...authorities.map(({ id, from, until }) => ({ at: `authority ${id}`, days: [from, until?.day] })),
    ].flatMap(({ at, days }) =>
      days
        .filter((day) => day !== undefined && !isCalendarDate(day))
        .map((day) => ({ at, what: `gives the day ${day}`, expected: 'a day that exists, as YYYY-MM-DD' })),
    ),
}
