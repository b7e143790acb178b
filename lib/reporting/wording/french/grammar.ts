import { timeBetween } from '../../format-date.ts'
import { keptTogether } from '../../kept-together.ts'
import { listed, type Phrase, type Rich, say } from '../../rich-text.ts'
import { dateWith, dayAndTime } from '../dates.ts'
import type { Grammar } from '../grammar.ts'
import { namesOfStates } from '../names-of-states.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const text = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`

const date = dateWith(months, (day) => (day === 1 ? '1er' : String(day)))

/** `que la personne …`, `qu’aucune assurance …`: a clause in the sentence that it completes; one in English stands in quotation marks. */
export const que = (clause: Phrase): Rich[] => {
  if (typeof clause !== 'string') return say`que ${grammarInFrench.quoted(clause)}`
  return say`${/^[aeiouyàâéèêîôû]/i.test(clause) ? 'qu’' : 'que '}${clause}`
}

export const grammarInFrench: Grammar = {
  language: 'fr-BE',
  list: (items) => listed(items, ', ', ' et '),
  listText: (items) => text(items, ' et '),
  listOr: (items) => text(items, ' ou '),
  to: ' à ',
  and: ' et ',
  comma: ', ',
  quoted: (phrase) => say`« ${phrase} »`,
  quotedText: (words) => `« ${words} »`,
  date,
  instant: (iso) => {
    const { day, hour, minute } = dayAndTime(iso)
    return `${date(day)}, ${hour} h ${minute} (UTC)`
  },
  elapsed: (from, to) => {
    const { unit, number } = timeBetween(from, to)
    if (unit === 'month') return `${number} mois`
    return `${number} ${unit === 'day' ? 'jour' : 'an'}${number > 1 ? 's' : ''}`
  },
  state: namesOfStates('fr-BE', { CN: 'République populaire de Chine' }),
  citations: 'belgian-fr',
  paragraph: 'paragraphe',
  // A space that does not break stands before these signs, and inside the quotation marks.
  typeset: (words) =>
    keptTogether(words)
      .replace(/(^|\S); /g, '$1\u00A0; ')
      .replace(/ ([:;?!»])/g, '\u00A0$1')
      .replace(/« /g, '«\u00A0'),
}
