import type { CitationStyle } from '../citation-style.ts'

/** What French says in the place of our remarks; the same in Belgium and in France. */
export const frenchWords: CitationStyle['words'] = {
  noPinpoint: 'sans indication du passage',
  secondary: 'd’après une source secondaire\u00a0: non vérifié',
  fromMemory: 'de mémoire\u00a0: non vérifié',
  translatedBy: { before: 'traduction de ', after: '\u00a0: ' },
  quotationNotFound: 'la citation n’y a pas été trouvée',
}

/** Before each thing known of a record. */
export const ofRecordsInFrench: CitationStyle['record'] = {
  url: { before: ', ', after: '' },
  accessedOn: ', consulté le ',
  asOf: ', situation au ',
  quotation: '\u00a0: ',
  copy: '\u00a0; copie conservée ',
}

/** What is filed is a « pièce » by its number; the words that stand around it in a document of ours are our own. */
export const bundlesInFrench: CitationStyle['bundle'] = {
  ...{ name: 'Dossier', tab: ', pièce n°\u00a0', page: ', p.\u00a0', pages: ', p.\u00a0' },
}

/** Bodies whose French names are official. */
export const bodiesInFrench: CitationStyle['issuers'] = {
  'UN Human Rights Committee': 'Comité des droits de l’homme',
  'UN Committee against Torture': 'Comité contre la torture',
  'Inter-American Court of Human Rights': 'Cour interaméricaine des droits de l’homme',
  'Council of Europe': 'Conseil de l’Europe',
  'United Nations General Assembly': 'Assemblée générale des Nations unies',
}

export const numbersInFrench: CitationStyle['rewrites'] = {
  citation: [
    { find: 'Application no. ', put: 'req. n° ' },
    { find: 'Applications nos. ', put: 'req. n°s ' },
    { find: 'Communication No. ', put: 'communication n° ' },
    { find: 'Communications Nos. ', put: 'communications n°s ' },
    { find: ' and ', put: ' et ' },
    { find: 'ETS No. ', put: 'STE n° ' },
    { find: '; ', put: '\u00a0; ' },
  ],
  pinpoint: [
    { find: 'arts ', put: 'art. ' },
    // Article 2bis of the Belgian Act of 1874 is stored by its paragraphs, which bear no number: an « alinéa », not a §.
    { find: '2bis, para. 1', put: '2bis, al. 1er' },
    { find: '2bis, para. ', put: '2bis, al. ' },
    { find: 'para. ', put: '§ ' },
    { find: 'paras ', put: '§§ ' },
    { find: 'about ', put: 'environ ' },
    { find: '; ', put: '\u00a0; ' },
  ],
}
