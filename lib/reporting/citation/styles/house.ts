import { noPinpoint } from '../../format-citation.ts'
import type { CitationStyle, Form } from '../citation-style.ts'
import { englishMonths } from './english-months.ts'

/** `Liu v. Poland, Application no. 37610/18 (European Court of Human Rights, First Section, 6 October 2022), at 83`. */
const authority: Form = {
  source: [
    { print: 'name' },
    { print: 'citation', before: ', ' },
    {
      group: [{ print: 'issuer' }, { print: 'formation' }, { print: 'date' }],
      between: ', ',
      before: ' (',
      after: ')',
    },
  ],
  repeat: [{ print: 'name' }, { print: 'note', before: ' (n. ', after: ' above)' }],
  paragraphs: { one: 'at ', many: 'at ', aboutAfter: true },
}

/** `B7 (Human Rights Watch, 5 March 2021), p. 12`: annex B has the rest. */
const record: Form = {
  source: [
    { print: 'author', after: ', ' },
    { print: 'publisher', after: ', ' },
    { print: 'name', before: '‘', after: '’' },
    { print: 'date', before: ' (', after: ')' },
  ],
  inNote: [
    { print: 'label' },
    { group: [{ print: 'by' }, { print: 'date' }], between: ', ', before: ' (', after: ')' },
  ],
  repeat: [{ print: 'label' }, { print: 'note', before: ' (n. ', after: ' above)' }],
}

/** The form of this program, which follows no guide: what is stored, with as little as possible put around it. */
export const houseStyle: CitationStyle = {
  id: 'house',
  name: 'House form',
  language: 'en-GB',
  dates: { months: englishMonths },
  words: {
    noPinpoint,
    secondary: 'from a secondary source: not verified',
    fromMemory: 'from memory: not verified',
    translatedBy: { before: 'translation by ', after: ': ' },
    quotationNotFound: 'the quotation was not found in it',
  },
  quotes: { open: '‘', close: '’' },
  forms: {
    judgment: authority,
    'ecthr-judgment': authority,
    'eu-judgment': authority,
    'treaty-body-view': authority,
    statute: authority,
    treaty: authority,
    'general-comment': authority,
    guidance: authority,
    report: record,
    'web-page': record,
    news: record,
  },
  pinpoint: { known: ', ', none: ', ' },
  record: {
    url: null,
    accessedOn: '; accessed ',
    // Annex B says how old each record is.
    asOf: null,
    quotation: '; quotation: ',
    copy: '; stored copy ',
  },
  bundle: { name: 'Bundle', tab: ', tab\u00a0', page: ', p.\u00a0', pages: ', pp.\u00a0' },
  issuers: {},
  formations: {},
  rewrites: {},
  ecliApart: false,
}
