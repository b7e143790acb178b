import type { CitationStyle } from '../citation-style.ts'
import { belgianForms } from './belgian-forms.ts'
import { frenchMonths } from './french-months.ts'
import { bodiesInFrench, bundlesInFrench, frenchWords, numbersInFrench, ofRecordsInFrench } from './french-words.ts'
import { namesInFrench } from './names-in-french.ts'

/**
 * Belgian citations in French, after the *Guide des citations, références et abréviations juridiques*. All of it is
 * written from memory of the guide, and nobody has held it against the text:
 *
 * - court and day, then number, ECLI and the name of the case in italics;
 * - `op. cit.` in italics for a document that an earlier note has, with that note: `op. cit. (note 4)`;
 * - `§` and `§§` for paragraphs, `1er` for the first day of a month, quotations in guillemets.
 *
 * Where it departs from the guide: there is no comma between court and day, as in the Dutch guide, so that the two
 * Belgian styles differ in their words alone; names of cases before national courts stay as they are stored.
 */
export const belgianFrench: CitationStyle = {
  id: 'belgian-fr',
  name: 'Belgian, in French (Guide des citations)',
  language: 'fr-BE',
  dates: { months: frenchMonths, firstDay: '1er' },
  words: frenchWords,
  quotes: { open: '«\u00a0', close: '\u00a0»' },
  forms: belgianForms({ note: 'note', citedWork: 'op. cit.', colon: '\u00a0: ' }),
  pinpoint: { known: ', ', none: ', ' },
  record: ofRecordsInFrench,
  bundle: bundlesInFrench,
  issuers: {
    ...bodiesInFrench,
    'European Court of Human Rights': 'Cour eur. D.H.',
    'Court of Justice of the European Union': 'C.J.U.E.',
  },
  // Sections and plain Chambers are not named.
  formations: {
    'Grand Chamber': 'gde ch.',
    Plenary: 'plén.',
    Chamber: '',
    unanimous: '',
    'First Section': '',
    'Second Section': '',
    'Third Section': '',
    'Fourth Section': '',
    'Fifth Section': '',
  },
  names: namesInFrench,
  rewrites: numbersInFrench,
  ecliApart: true,
}
