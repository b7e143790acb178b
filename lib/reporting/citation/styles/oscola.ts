import type { CitationStyle, Form, Part } from '../citation-style.ts'
import { englishMonths } from './english-months.ts'

const repeat: Form['repeat'] = [{ print: 'name' }, { print: 'note', before: ' (n ', after: ')' }]
const repeatOfCase: Form['repeat'] = [
  { print: 'name', italic: true },
  { print: 'note', before: ' (n ', after: ')' },
]
const repeatOfRecord: Form['repeat'] = [
  { print: 'label', after: ': ' },
  { print: 'by' },
  { print: 'note', before: ' (n ', after: ')' },
]
const courtAndDate: Part = {
  group: [
    { group: [{ print: 'issuer' }, { print: 'formation', before: '[', after: ']' }], between: ' ' },
    { print: 'date' },
  ],
  between: ', ',
  before: ' (',
  after: ')',
}
const issuerAndDate: Part = {
  group: [{ print: 'issuer' }, { print: 'formation' }, { print: 'date' }],
  between: ', ',
  before: ' (',
  after: ')',
}
const paragraphs = { one: 'para ', many: 'paras ' }
const document: Form = {
  source: [
    { print: 'label', after: ': ' },
    { print: 'author', after: ', ' },
    { print: 'name', before: '‘', after: '’' },
    { group: [{ print: 'publisher' }, { print: 'date' }], between: ', ', before: ' (', after: ')' },
  ],
  repeat: repeatOfRecord,
}

/**
 * OSCOLA, the Oxford University Standard for the Citation of Legal Authorities, fourth edition (2012). All of it is
 * written from memory of the guide, and nobody has held it against the text:
 *
 * - no full stops in abbreviations, ‘v’ and not ‘v.’, names of cases in italics, single quotation marks;
 * - `App no 37610/18 (ECtHR, 6 October 2022)`; that a Grand Chamber is marked `[GC]` is practice and not the guide;
 * - `Case C-182/15 Petruhhin ECLI:…`: the fourth edition is older than ECLI, later notes to it have the form;
 * - paragraphs of judgments of national courts in square brackets, `para` for those of European courts and committees;
 * - `(n 4)` for what footnote 4 has in full. `ibid` is not used: notes move when a report is built again.
 *
 * Where it goes beyond the guide: the court and the whole date are always given, because no style here leaves out a date;
 * statutes are repeated with their note; an ECLI is printed wherever there is one.
 */
export const oscola: CitationStyle = {
  id: 'oscola',
  name: 'OSCOLA (4th edition)',
  language: 'en-GB',
  dates: { months: englishMonths },
  words: {
    noPinpoint: 'no pinpoint',
    secondary: 'from a secondary source: not verified',
    fromMemory: 'from memory: not verified',
    translatedBy: { before: 'translation by ', after: ': ' },
    quotationNotFound: 'the quotation was not found in it',
  },
  quotes: { open: '‘', close: '’' },
  forms: {
    judgment: {
      source: [
        { print: 'name', italic: true },
        { print: 'citation', before: ' ' },
        { print: 'ecli', before: ', ' },
        issuerAndDate,
      ],
      repeat: repeatOfCase,
      paragraphs: { one: '[', many: '[', after: ']' },
    },
    'ecthr-judgment': {
      source: [
        { print: 'name', italic: true },
        { print: 'citation', before: ' ' },
        courtAndDate,
        { print: 'ecli', before: ' ' },
      ],
      repeat: repeatOfCase,
      paragraphs,
    },
    'eu-judgment': {
      source: [
        { print: 'citation', before: 'Case ', after: ' ' },
        { print: 'name', italic: true },
        { print: 'ecli', before: ' ' },
        courtAndDate,
      ],
      repeat: repeatOfCase,
      paragraphs,
      pinpoint: ', ',
    },
    'treaty-body-view': {
      source: [{ print: 'name', italic: true }, { print: 'citation', before: ', ' }, issuerAndDate],
      repeat: repeatOfCase,
      paragraphs,
    },
    statute: {
      source: [{ print: 'name' }, { print: 'citation', before: ', ' }, issuerAndDate],
      repeat,
      pinpoint: ', ',
    },
    treaty: {
      source: [{ print: 'name' }, issuerAndDate, { print: 'citation', before: ' ' }],
      repeat,
    },
    'general-comment': {
      source: [{ print: 'name', before: '‘', after: '’' }, issuerAndDate, { print: 'citation', before: ' ' }],
      repeat,
      paragraphs,
    },
    guidance: {
      source: [{ print: 'name', before: '‘', after: '’' }, issuerAndDate, { print: 'citation', before: ' ' }],
      repeat,
      paragraphs,
    },
    report: {
      ...document,
      source: [
        { print: 'label', after: ': ' },
        { print: 'author', after: ', ' },
        { print: 'name', italic: true },
        { group: [{ print: 'publisher' }, { print: 'date' }], between: ', ', before: ' (', after: ')' },
      ],
    },
    'web-page': document,
    news: {
      source: [
        { print: 'label', after: ': ' },
        { print: 'author', after: ', ' },
        { print: 'name', before: '‘', after: '’ ' },
        { print: 'publisher', italic: true },
        { print: 'date', before: ' (', after: ')' },
      ],
      repeat: repeatOfRecord,
    },
  },
  pinpoint: { known: ' ', none: ', ' },
  record: {
    url: { before: ' <', after: '>' },
    accessedOn: ' accessed ',
    asOf: ', as of ',
    quotation: ': ',
    copy: '; stored copy ',
  },
  bundle: { name: 'Bundle', tab: ', tab\u00a0', page: ', p\u00a0', pages: ', pp\u00a0' },
  issuers: {
    'European Court of Human Rights': 'ECtHR',
    'Court of Justice of the European Union': 'CJEU',
    'House of Lords': 'HL',
    'Supreme Court of the United Kingdom': 'UKSC',
  },
  // Sections and plain Chambers are not named.
  formations: {
    'Grand Chamber': 'GC',
    Chamber: '',
    unanimous: '',
    'First Section': '',
    'Second Section': '',
    'Third Section': '',
    'Fourth Section': '',
    'Fifth Section': '',
  },
  rewrites: {
    name: [{ find: ' v. ', put: ' v ' }],
    citation: [
      { find: 'Application no. ', put: 'App no ' },
      { find: 'Applications nos. ', put: 'App nos ' },
      { find: 'Communication No. ', put: 'Communication No ' },
      { find: 'Communications Nos. ', put: 'Communications Nos ' },
      { find: '; CAT/C/', put: ', UN Doc CAT/C/' },
      { find: '; CCPR/C/', put: ', UN Doc CCPR/C/' },
      { find: 'ETS No. ', put: 'ETS No ' },
      { find: ' c. ', put: ' c ' },
    ],
    pinpoint: [
      { find: 'art. ', put: 'art ' },
      { find: 's. ', put: 's ' },
      { find: 'ss. ', put: 'ss ' },
      { find: 'para. ', put: 'para ' },
      { find: 'paras. ', put: 'paras ' },
      { find: 'p. ', put: 'p ' },
    ],
  },
  ecliApart: true,
}
