import { sentenceCase } from '#lib/domain/in-words'
import type { ClockEvent } from '../../case-clock.ts'
import { daysAwayWith, weekdayIn } from '../dates.ts'
import type { clockInEnglish } from '../english/clock.ts'
import { grammarInFrench as grammar } from './grammar.ts'

const events: Record<ClockEvent, string> = {
  removal: 'éloignement',
  'appeal-deadline': 'expiration du délai de recours',
  'hearing-or-decision': 'audience ou décision',
  hearing: 'audience',
  decision: 'décision',
  'executive-decision': 'décision du gouvernement',
  'detention-review': 'contrôle de la détention',
}

const days = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']

const daysAway = daysAwayWith({
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  ahead: (number) => `dans ${number} jours`,
  gone: (number) => `il y a ${number} jours`,
})

export const clockInFrench: typeof clockInEnglish = {
  heading: 'Le calendrier',
  date: ({ next }, today) => {
    if (next === null) return 'Aucune date consignée'
    const day = `le ${weekdayIn(days, next.date)} ${grammar.date(next.date)}, ${daysAway(next.date, today)}`
    const disputed = next.disputed ? ' (la date est contestée)' : ''
    return next.overdue
      ? `Date dépassée : ${events[next.event]}, ${day}${disputed} ; aucune date ultérieure n’est consignée`
      : `${sentenceCase(events[next.event])} ${day}${disputed}`
  },
  held: {
    yes: 'La personne est détenue.',
    no: 'La personne n’est pas détenue.',
    unknown: 'On ignore si la personne est détenue.',
    disputed: 'Il est contesté que la personne soit détenue.',
  },
  lawyer: {
    yes: 'Elle a un avocat.',
    no: 'Elle n’a pas d’avocat.',
    unknown: 'On ignore si elle a un avocat.',
    disputed: 'Il est contesté qu’elle ait un avocat.',
  },
}
