import type { CitationStyle } from '../citation-style.ts'
import { belgianForms } from './belgian-forms.ts'
import { namesInDutch } from './names-in-dutch.ts'

/**
 * Belgian citations in Dutch, after *Juridische verwijzingen en afkortingen* (V&A). All of it is written from memory of
 * the guide, and nobody has held it against the text:
 *
 * - court and day without a comma, then number, ECLI and the name of the case (`EHRM 6 oktober 2022, nr. 37610/18, …`);
 * - `o.c.` in italics for a document that an earlier note has, with that note: `o.c. (noot 4)`; judgments with their note;
 * - `§` and `§§` for paragraphs; day and month written out; `GK` for the Grand Chamber.
 *
 * Where it departs from the guide: the names of cases before national courts stay as they are stored, and
 * no surname is set in capitals, because the data do not say which part of a name it is.
 */
export const belgianDutch: CitationStyle = {
  id: 'belgian-nl',
  name: 'Belgian, in Dutch (V&A)',
  language: 'nl-BE',
  dates: {
    months: [
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
    ],
  },
  words: {
    noPinpoint: 'geen precieze vindplaats',
    secondary: 'uit een secundaire bron: niet nagekeken',
    fromMemory: 'uit het geheugen: niet nagekeken',
    translatedBy: { before: 'vertaling door ', after: ': ' },
    quotationNotFound: 'het citaat werd er niet in gevonden',
  },
  quotes: { open: '“', close: '”' },
  forms: belgianForms({ note: 'noot', citedWork: 'o.c.', colon: ': ' }),
  pinpoint: { known: ', ', none: ', ' },
  record: {
    url: { before: ', ', after: '' },
    accessedOn: ', geraadpleegd op ',
    asOf: ', stand op ',
    quotation: ': ',
    copy: '; bewaarde kopie ',
  },
  bundle: { name: 'Bundel', tab: ', stuk\u00a0', page: ', p.\u00a0', pages: ', p.\u00a0' },
  issuers: {
    'European Court of Human Rights': 'EHRM',
    'Court of Justice of the European Union': 'HvJ',
    'UN Human Rights Committee': 'VN-Comité voor de Rechten van de Mens',
    'UN Committee against Torture': 'VN-Comité tegen Foltering',
    'Inter-American Court of Human Rights': 'IAHRM',
    'Council of Europe': 'Raad van Europa',
    'United Nations General Assembly': 'Algemene Vergadering van de Verenigde Naties',
  },
  // Sections and plain Chambers are not named.
  formations: {
    'Grand Chamber': 'GK',
    Plenary: 'voltallige zitting',
    Chamber: '',
    unanimous: '',
    'First Section': '',
    'Second Section': '',
    'Third Section': '',
    'Fourth Section': '',
    'Fifth Section': '',
  },
  names: namesInDutch,
  rewrites: {
    citation: [
      { find: 'Application no. ', put: 'nr. ' },
      { find: 'Applications nos. ', put: 'nrs. ' },
      { find: 'Communication No. ', put: 'mededeling nr. ' },
      { find: 'Communications Nos. ', put: 'mededelingen nrs. ' },
      { find: ' and ', put: ' en ' },
      { find: 'ETS No. ', put: 'ETS nr. ' },
    ],
    pinpoint: [
      { find: 'arts ', put: 'art. ' },
      // Article 2bis of the Belgian Act of 1874 is stored by its paragraphs, which bear no number: a “lid”, not a §.
      { find: '2bis, para. ', put: '2bis, lid ' },
      { find: 'para. ', put: '§ ' },
      { find: 'paras ', put: '§§ ' },
      { find: 'about ', put: 'ongeveer ' },
    ],
  },
  ecliApart: true,
}
