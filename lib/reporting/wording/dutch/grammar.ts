import { timeBetween } from '../../format-date.ts'
import { keptTogether } from '../../kept-together.ts'
import { listed, say } from '../../rich-text.ts'
import { dateWith, dayAndTime } from '../dates.ts'
import type { Grammar } from '../grammar.ts'
import { namesOfStates } from '../names-of-states.ts'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

const text = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`

const date = dateWith(months, String)

export const grammarInDutch: Grammar = {
  language: 'nl-BE',
  list: (items) => listed(items, ', ', ' en '),
  listText: (items) => text(items, ' en '),
  listOr: (items) => text(items, ' of '),
  to: ' tot en met ',
  and: ' en ',
  comma: ', ',
  quoted: (phrase) => say`“${phrase}”`,
  quotedText: (words) => `“${words}”`,
  date,
  instant: (iso) => {
    const { day, hour, minute } = dayAndTime(iso)
    return `${date(day)}, ${hour}.${minute} uur (UTC)`
  },
  elapsed: (from, to) => {
    const { unit, number } = timeBetween(from, to)
    if (unit === 'year') return `${number} jaar`
    const [one, many] = unit === 'day' ? ['dag', 'dagen'] : ['maand', 'maanden']
    return `${number} ${number === 1 ? one : many}`
  },
  state: namesOfStates('nl-BE', { CN: 'Volksrepubliek China' }),
  citations: 'belgian-nl',
  paragraph: 'randnummer',
  typeset: keptTogether,
}
