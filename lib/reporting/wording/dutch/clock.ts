import { sentenceCase } from '#lib/domain/in-words'
import type { ClockEvent } from '../../case-clock.ts'
import { daysAwayWith, weekdayIn } from '../dates.ts'
import type { clockInEnglish } from '../english/clock.ts'
import { grammarInDutch as grammar } from './grammar.ts'

const events: Record<ClockEvent, string> = {
  removal: 'verwijdering',
  'appeal-deadline': 'einde van de beroepstermijn',
  'hearing-or-decision': 'zitting of beslissing',
  hearing: 'zitting',
  decision: 'beslissing',
  'executive-decision': 'beslissing van de regering',
  'detention-review': 'controle van de hechtenis',
}

const days = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']

const daysAway = daysAwayWith({
  today: 'vandaag',
  tomorrow: 'morgen',
  yesterday: 'gisteren',
  ahead: (number) => `over ${number} dagen`,
  gone: (number) => `${number} dagen geleden`,
})

export const clockInDutch: typeof clockInEnglish = {
  heading: 'De kalender',
  date: ({ next }, today) => {
    if (next === null) return 'Geen datum opgetekend'
    const day = `op ${weekdayIn(days, next.date)} ${grammar.date(next.date)}, ${daysAway(next.date, today)}`
    const disputed = next.disputed ? ' (de datum is betwist)' : ''
    return next.overdue
      ? `Datum voorbij: ${events[next.event]} ${day}${disputed}; een latere datum is niet opgetekend`
      : `${sentenceCase(events[next.event])} ${day}${disputed}`
  },
  held: {
    yes: 'De persoon is gedetineerd.',
    no: 'De persoon is niet gedetineerd.',
    unknown: 'Of de persoon gedetineerd is, is niet bekend.',
    disputed: 'Of de persoon gedetineerd is, is betwist.',
  },
  lawyer: {
    yes: 'Er is een advocaat.',
    no: 'Er is geen advocaat.',
    unknown: 'Of er een advocaat is, is niet bekend.',
    disputed: 'Of er een advocaat is, is betwist.',
  },
}
