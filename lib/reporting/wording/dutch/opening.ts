import { say, strong } from '../../rich-text.ts'
import type { coverInEnglish, natureInEnglish, summaryInEnglish } from '../english/opening.ts'
import { grammarInDutch as grammar } from './grammar.ts'
import { termsInDutch as terms } from './terms.ts'

export const coverInDutch: typeof coverInEnglish = {
  titles: {
    'hearing-report': 'Verslag voor de zitting',
    'lawyers-copy': 'Verslag voor de zitting: exemplaar van de advocaat',
  },
  subtitle: ({ from, to }) => `Verwijdering uit de aangezochte staat (${from}) naar de verzoekende staat (${to})`,
  marks: {
    counsel: 'ALLEEN VOOR RAADSLIEDEN: niet neer te leggen of door te geven',
    example: 'VOORBEELD: een verzonnen persoon',
    draft: 'ONTWERP: geen afgegeven verslag',
    documentDraft: 'ONTWERP: niet afgegeven',
    otherSide: 'ALLEEN VOOR DE ADVOCAAT: niet neer te leggen',
  },
  edition: (number) => `Nr. ${number}`,
  report: (number) => `Verslag nr. ${number}`,
  draft: 'Ontwerp',
  labels: {
    person: 'Opgeëiste persoon',
    requesting: 'Verzoekende staat',
    requested: 'Aangezochte staat',
    assessedOn: 'Beoordeeld op',
    fora: 'Instanties',
    issued: 'Afgegeven',
    by: 'Door',
    form: 'Vorm',
    edition: 'Uitgave',
    report: 'Verslag',
  },
  numberAndId: (number, id) => `Nr. ${number}, ${id}`,
  signature: (name) => [`Getekend: ${name}`, 'Datum'],
}

export const natureInDutch: typeof natureInEnglish = {
  heading: 'Wat dit document is en wat het niet is',
  is: ({ reference, from, to, on }) =>
    `Dit document betreft de opgeëiste persoon die hier ${reference} wordt genoemd en van wie de verwijdering uit de aangezochte staat (${from}) ` +
    `naar de verzoekende staat (${to}) wordt gevraagd. Het zet uiteen, op ${on}, welke juridische toetsen gelden, ` +
    'welke van hun elementen door de gegeven feiten en het opgeslagen materiaal worden onderbouwd, wat ertegen spreekt, wat niet bekend is en wat het beeld zou veranderen.',
  isNot:
    'De beoordeling is geen beslissing, geen voorspelling van een beslissing en geen juridisch advies. Zij geeft geen waarschijnlijkheid en geen score, en de domeinen die zij behandelt, worden nooit opgeteld. ' +
    'De afweging komt toe aan de advocaat en de rechter. Dat een grond niet is opgeworpen of dat aan een regel niet is voldaan, is geen vaststelling dat er geen risico is.',
  facts:
    'De feiten zijn die welke aan de auteur zijn meegedeeld. Bij elk afgedrukt feit staat wie het zegt; dit document staat voor geen enkel feit in. ' +
    'Wat onbekend is, wordt onbekend genoemd en geldt nooit als een neen.',
  use: 'De beoordeling is opgesteld voor de opgeëiste persoon en voor wie voor die persoon optreedt. Zij is niet bestemd voor een verzoekende autoriteit.',
  useBeforeCourt:
    'De beoordeling is opgesteld voor de opgeëiste persoon en voor wie voor die persoon optreedt. Zij wordt namens die persoon aan het gerecht voorgelegd.',
  useByExpert:
    'De beoordeling is materiaal waarover de deskundige beschikte. Zij is opgesteld voor de opgeëiste persoon en voor wie voor die persoon optreedt. ' +
    'Het oordeel is dat van de deskundige zelf en wordt aan het gerecht gegeven.',
  untranslated: (besides) => [
    strong(besides ? 'Talen. ' : 'Taal. '),
    `${besides ? 'Dit document is in twee talen opgesteld, naast elkaar' : 'Dit document is in het Nederlands opgesteld'}. De formulering van de regels, de vragen en hun antwoorden, de toetsen en hun elementen en de inhoud van de fiches zijn in het Engels opgeslagen en zijn in het Engels toegepast; hier staan zij in vertaling. Wat niet vertaald is, de verwijzingen naar bronnen en de citaten zijn afgedrukt zoals ze zijn.`,
  ],
  counsel: [
    strong('ALLEEN VOOR RAADSLIEDEN. '),
    'Dit document bevat ook fiches die de organisatie voor haar advocaten bewaart. Het is voor hen bestemd en mag niet worden neergelegd of doorgegeven. Verzegelde fiches staan er niet in.',
  ],
  example: [
    strong('VOORBEELD. '),
    'De persoon en de feiten van deze zaak zijn verzonnen. Niets hierin beschrijft een werkelijke persoon.',
  ],
  draft: [
    strong('ONTWERP. '),
    'Dit document is afgedrukt zonder te zijn afgegeven. Het heeft geen nummer en geen ondertekenaar en kan niet worden geverifieerd.',
  ],
}

export const summaryInDutch: typeof summaryInEnglish = {
  heading: 'Samenvatting',
  noForum: (state) =>
    `Voor de aangezochte staat (${state}) is geen instantie bekend, zodat geen enkele juridische toets kon worden toegepast. Dat is een leemte in de bibliotheek.`,
  fora: (state) =>
    `Op de datum van de beoordeling kan een klacht tegen de verwijdering uit de aangezochte staat (${state}) bij de volgende instanties worden ingediend.`,
  forum: (name, why) => [strong(`${name}.`), ...say` ${why}`],
  areas: 'De vier domeinen',
  further: 'Verdere gronden, apart gehouden',
  ground: ({ name, question, forum, word, routes, settled, against, from }) => [
    strong(`${name}. `),
    `${question} `,
    `${terms.fora.onTheFacts(forum)}is de kwalificatie `,
    ...word,
    ...(routes.length === 0
      ? ['.']
      : say`, via de ${routes.length === 1 ? 'route' : 'routes'} ${grammar.list(routes.map(grammar.quoted))}.`),
    settled
      ? ' Geen antwoord op wat onbekend of betwist is, zou deze kwalificatie veranderen.'
      : ' Antwoorden op wat onbekend of betwist is, kunnen deze kwalificatie veranderen.',
    ...against,
    ' Zie vanaf ',
    from,
    '.',
  ],
  noReasonAgainst: [' Aan geen enkele reden ertegen is voldaan.'],
  against: (count, places) => [
    count === 1 ? ' De reden ertegen staat onder randnummer ' : ' De redenen ertegen staan onder de randnummers ',
    places,
    '.',
  ],
}
