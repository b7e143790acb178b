import type { OfficialNames } from '../official-names.ts'

/** Parties as Belgian citations in Dutch part them: `Liu/Polen`. Written from memory: nobody has held these names against a Dutch text. */
export const namesInDutch: OfficialNames = {
  versus: '/',
  and: ' en ',
  others: { 'ecthr-judgment': ' e.a.', 'treaty-body-view': ' e.a.' },
  decision: ' (beslissing)',
  titles: {
    'European Convention on Human Rights': 'Europees Verdrag voor de Rechten van de Mens',
    'Protocol No. 7 to the European Convention on Human Rights':
      'Protocol nr. 7 bij het Europees Verdrag voor de Rechten van de Mens',
    'Protocol No. 13 to the European Convention on Human Rights':
      'Protocol nr. 13 bij het Europees Verdrag voor de Rechten van de Mens',
    'European Convention on Extradition': 'Europees Verdrag betreffende uitlevering',
    'Second Additional Protocol to the European Convention on Extradition':
      'Tweede Aanvullend Protocol bij het Europees Verdrag betreffende uitlevering',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
      'Verdrag tegen foltering en andere wrede, onmenselijke of onterende behandeling of bestraffing',
    'International Covenant on Civil and Political Rights':
      'Internationaal Verdrag inzake burgerrechten en politieke rechten',
    'Second Optional Protocol to the International Covenant on Civil and Political Rights':
      'Tweede Facultatief Protocol bij het Internationaal Verdrag inzake burgerrechten en politieke rechten',
    'Convention relating to the Status of Refugees': 'Verdrag betreffende de status van vluchtelingen',
    'American Convention on Human Rights': 'Amerikaans Verdrag voor de Rechten van de Mens',
  },
  states: {
    Armenia: 'Armenië',
    Australia: 'Australië',
    Azerbaijan: 'Azerbeidzjan',
    Belgium: 'België',
    Bolivia: 'Bolivia',
    Bulgaria: 'Bulgarije',
    Canada: 'Canada',
    Croatia: 'Kroatië',
    Denmark: 'Denemarken',
    France: 'Frankrijk',
    Georgia: 'Georgië',
    Germany: 'Duitsland',
    Greece: 'Griekenland',
    Hungary: 'Hongarije',
    Italy: 'Italië',
    Jamaica: 'Jamaica',
    Kazakhstan: 'Kazachstan',
    Kyrgyzstan: 'Kirgizië',
    Malta: 'Malta',
    Mexico: 'Mexico',
    Morocco: 'Marokko',
    'New Zealand': 'Nieuw-Zeeland',
    Peru: 'Peru',
    Poland: 'Polen',
    Russia: 'Rusland',
    Spain: 'Spanje',
    Sweden: 'Zweden',
    Switzerland: 'Zwitserland',
    Turkey: 'Turkije',
    Ukraine: 'Oekraïne',
    Venezuela: 'Venezuela',
    'the Netherlands': 'Nederland',
    'the Philippines': 'Filipijnen',
    'the United Kingdom': 'Verenigd Koninkrijk',
  },
}
