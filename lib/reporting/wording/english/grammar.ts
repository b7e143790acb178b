import { formatDate } from '#lib/domain/date-in-words'
import { listInWords } from '#lib/domain/in-words'
import { elapsed, formatInstant } from '../../format-date.ts'
import { listed, say } from '../../rich-text.ts'
import type { Grammar } from '../grammar.ts'

export const grammarInEnglish: Grammar = {
  language: 'en-GB',
  list: (items) => listed(items, ', ', ' and '),
  listText: (items) => listInWords(items),
  listOr: (items) => listInWords(items, 'or'),
  to: ' to ',
  and: ' and ',
  comma: ', ',
  quoted: (phrase) => say`“${phrase}”`,
  quotedText: (text) => `“${text}”`,
  date: formatDate,
  instant: formatInstant,
  elapsed,
  state: ({ name }) => name,
  citations: 'house',
  paragraph: 'paragraph',
  typeset: (text) => text,
}
