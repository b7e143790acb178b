import type { CitationStyle, Form, Part } from '../citation-style.ts'
import { frenchMonths } from './french-months.ts'
import { bodiesInFrench, bundlesInFrench, frenchWords, numbersInFrench, ofRecordsInFrench } from './french-words.ts'
import { namesInFrench } from './names-in-french.ts'

/** Nothing but a comma between the parts of a French citation. */
const listed = (...group: readonly Part[]): Part => ({ group, between: ', ' })
const inNote: Part = { print: 'note', before: ', précité note ' }
const paragraphs = { one: '§ ', many: '§§ ' }

const judgment: Form = {
  source: [
    listed(
      { print: 'issuer' },
      { print: 'formation' },
      { print: 'date' },
      { print: 'name', italic: true },
      { print: 'citation' },
      { print: 'ecli' },
    ),
  ],
  repeat: [listed({ print: 'issuer' }, { print: 'name', italic: true }), inNote],
  paragraphs,
}
const text: Form = {
  source: [
    listed({ print: 'name' }, { print: 'citation' }, { print: 'issuer' }, { print: 'formation' }, { print: 'date' }),
  ],
  repeat: [{ print: 'name' }, inNote],
}
const document: Form = {
  source: [
    { print: 'label', after: '\u00a0: ' },
    listed({ print: 'author' }, { print: 'name', italic: true }, { print: 'publisher' }, { print: 'date' }),
  ],
  repeat: [
    { print: 'label', after: '\u00a0: ' },
    listed({ print: 'by' }, { say: 'op. cit.', italic: true }),
    { print: 'note', before: ' note ' },
  ],
}

/**
 * French citations as the publishers of legal reviews set them. There is no one guide; all of it is written from memory
 * of their use, and nobody has held it against a text:
 *
 * - everything in a row with commas: `CEDH, gde ch., 17 janvier 2012, Othman …, req. n° 8139/09, § 187`;
 * - `précité note 4` for what note 4 has in full, `op. cit.` in italics for documents;
 * - `§` and `§§` for paragraphs, `1er` for the first day of a month, quotations in guillemets.
 *
 * Where it departs from that use: names of cases stay as they are stored (`v.` and not `c/`), and the court is said again
 * in a repeat.
 */
export const french: CitationStyle = {
  id: 'french',
  name: 'French',
  language: 'fr-FR',
  dates: { months: frenchMonths, firstDay: '1er' },
  words: frenchWords,
  quotes: { open: '«\u00a0', close: '\u00a0»' },
  forms: {
    judgment,
    'ecthr-judgment': judgment,
    'eu-judgment': {
      ...judgment,
      source: [
        listed(
          { print: 'issuer' },
          { print: 'formation' },
          { print: 'date' },
          { print: 'name', italic: true },
          { print: 'citation', before: 'aff. ' },
          { print: 'ecli' },
        ),
      ],
    },
    'treaty-body-view': judgment,
    statute: text,
    treaty: text,
    'general-comment': { ...text, paragraphs },
    guidance: { ...text, paragraphs },
    report: document,
    'web-page': document,
    news: {
      ...document,
      source: [
        { print: 'label', after: '\u00a0: ' },
        listed(
          { print: 'author' },
          { print: 'name', before: '«\u00a0', after: '\u00a0»' },
          { print: 'publisher', italic: true },
          { print: 'date' },
        ),
      ],
    },
  },
  pinpoint: { known: ', ', none: ', ' },
  record: ofRecordsInFrench,
  bundle: bundlesInFrench,
  issuers: {
    ...bodiesInFrench,
    'European Court of Human Rights': 'CEDH',
    'Court of Justice of the European Union': 'CJUE',
  },
  formations: {
    'Grand Chamber': 'gde ch.',
    Plenary: 'plén.',
    Chamber: '',
    unanimous: '',
    'First Section': '1re sect.',
    'Second Section': '2e sect.',
    'Third Section': '3e sect.',
    'Fourth Section': '4e sect.',
    'Fifth Section': '5e sect.',
  },
  names: namesInFrench,
  rewrites: numbersInFrench,
  ecliApart: true,
}
