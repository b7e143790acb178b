import type { FactEntry } from '#lib/domain/assertion'
import { type CalendarDate, isCalendarDate } from '#lib/domain/calendar-date'
import type { FactKey } from '#lib/domain/facts/catalogue'
import { sentenceCase } from '#lib/domain/in-words'
import { factState } from './describe-fact.ts'
import { daysAway, formatDay } from './format-date.ts'

type Facts = Readonly<Partial<Record<FactKey, FactEntry>>>

/** What a case waits for, by the word each is called by. */
const eventLabels = {
  removal: 'removal',
  'appeal-deadline': 'time limit for appeal',
  'hearing-or-decision': 'hearing or decision',
  hearing: 'hearing',
  decision: 'decision',
  'executive-decision': 'decision of the government',
  'detention-review': 'review of custody',
} as const
export type ClockEvent = keyof typeof eventLabels

const clockDates: readonly { fact: FactKey; event: ClockEvent }[] = [
  { fact: 'proceedings.removalDate', event: 'removal' },
  { fact: 'proceedings.appealDeadline', event: 'appeal-deadline' },
  { fact: 'proceedings.nextHearing', event: 'hearing-or-decision' },
]

/** What a hearing date is more exactly, when the next event is known. */
const nextEvents: readonly ClockEvent[] = ['hearing', 'decision', 'executive-decision', 'detention-review']

/** What is known of a yes or no. */
export type Known = 'yes' | 'no' | 'unknown' | 'disputed'

/** Every fact that the clock is told from. */
export const clockFacts: readonly FactKey[] = [
  ...clockDates.map(({ fact }) => fact),
  'proceedings.nextEvent',
  'proceedings.heldNow',
  'proceedings.hasLawyer',
]

export interface CaseClock {
  /** The date that counts: the next one from today, or the last one gone when nothing later is recorded. */
  next: {
    fact: FactKey
    event: ClockEvent
    label: string
    date: CalendarDate
    overdue: boolean
    disputed: boolean
  } | null
  /** `Hearing on Thursday 26 November 2026, in 3 days`, `No date recorded`. */
  date: string
  /** `In detention`, `Not in detention`, `Not known whether in detention`. */
  held: string
  /** `Lawyer`, `No lawyer`, `Not known whether there is a lawyer`. */
  lawyer: string
  /** The same without words, for those who have others. */
  known: { held: Known; lawyer: Known }
  /**
   * Text to sort a queue by, ascending: dates that passed with nothing after them (the latest first), then dates to
   * come (the nearest first), then none recorded; among equals the held, then those without a lawyer, come first.
   */
  sortKey: string
}

/** The clock of a case in words, on a given day. Unknown is said as unknown, and counts in the queue as urgent. */
export function caseClock(facts: Facts, today: CalendarDate): CaseClock {
  const dates = clockDates.flatMap(({ fact, event: of }) => {
    const event = of === 'hearing-or-decision' ? hearingEvent(facts['proceedings.nextEvent']) : of
    return datesOf(facts[fact]).map((date) => ({ fact, event, label: eventLabels[event], ...date }))
  })
  const ahead = dates.filter(({ date }) => date >= today).sort((a, b) => compare(a.date, b.date))[0]
  const gone = dates.filter(({ date }) => date < today).sort((a, b) => compare(b.date, a.date))[0]
  const chosen = ahead ?? gone
  const next = chosen === undefined ? null : { ...chosen, overdue: ahead === undefined }
  const held = yesNo(facts['proceedings.heldNow'])
  const lawyer = yesNo(facts['proceedings.hasLawyer'])
  return {
    next,
    date: next === null ? 'No date recorded' : dateInWords(next, today),
    held: {
      yes: 'In detention',
      no: 'Not in detention',
      unknown: 'Not known whether in detention',
      disputed: 'Disputed whether in detention',
    }[held],
    lawyer: {
      yes: 'Lawyer',
      no: 'No lawyer',
      unknown: 'Not known whether there is a lawyer',
      disputed: 'Disputed whether there is a lawyer',
    }[lawyer],
    known: { held, lawyer },
    sortKey: [
      next === null ? '2' : next.overdue ? `0-${backwards(next.date)}` : `1-${next.date}`,
      held === 'no' ? '1' : '0',
      lawyer === 'yes' ? '1' : '0',
    ].join('-'),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Digits replaced by their complement, so that later days sort first. */
const backwards = (date: CalendarDate): string => date.replace(/\d/g, (digit) => String(9 - Number(digit)))

function hearingEvent(nextEvent: FactEntry | undefined): ClockEvent {
  if (nextEvent === undefined || nextEvent.kind === 'unknown' || factState(nextEvent) === 'conflicting')
    return 'hearing-or-decision'
  const said = nextEvent.assertions[0]?.value
  return nextEvents.find((event) => event === said) ?? 'hearing-or-decision'
}

function dateInWords(next: NonNullable<CaseClock['next']>, today: CalendarDate): string {
  const disputed = next.disputed ? ' (the date is disputed)' : ''
  const label = sentenceCase(next.label)
  const away = daysAway(next.date, today)
  return next.overdue
    ? `Overdue: ${next.label} was on ${formatDay(next.date)}, ${away}${disputed}; nothing later is recorded`
    : `${label} on ${formatDay(next.date)}, ${away}${disputed}`
}

/** The days asserted. When they conflict each counts, so that the earliest one is never missed. */
function datesOf(entry: FactEntry | undefined): { date: CalendarDate; disputed: boolean }[] {
  if (entry === undefined || entry.kind === 'unknown') return []
  const disputed = factState(entry) === 'conflicting'
  return entry.assertions.flatMap(({ value }) =>
    typeof value === 'string' && isCalendarDate(value) ? [{ date: value, disputed }] : [],
  )
}

function yesNo(entry: FactEntry | undefined): Known {
  if (entry === undefined || entry.kind === 'unknown') return 'unknown'
  if (factState(entry) === 'conflicting') return 'disputed'
  const value = entry.assertions[0]?.value
  return value === true ? 'yes' : value === false ? 'no' : 'unknown'
}
