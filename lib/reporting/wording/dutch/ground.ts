import { say, strong } from '../../rich-text.ts'
import type {
  groundInEnglish,
  materialInEnglish,
  notRaisedInEnglish,
  reasonInEnglish,
  tablesInEnglish,
} from '../english/ground.ts'
import { inSentence } from '../grammar.ts'
import { openWords } from '../ranges.ts'
import { grammarInDutch as grammar } from './grammar.ts'

const strength = {
  none: 'nihil (geen fiche die meetelt)',
  limited: 'beperkt (minder dan twee onafhankelijke bronnen binnen hun geldigheidsduur)',
  medium:
    'gemiddeld (minstens twee onafhankelijke bronnen binnen hun geldigheidsduur, maar geen drie waarvan één officiële of rechterlijke)',
  robust:
    'groot (minstens drie onafhankelijke bronnen binnen hun geldigheidsduur, waarvan één officiële of rechterlijke)',
}

const agreement = {
  none: 'nihil (niets te vergelijken)',
  low: 'laag (minder dan drie op vijf van de onafhankelijke bronnen wijzen in dezelfde richting)',
  medium: 'gemiddeld (minstens drie op vijf van de onafhankelijke bronnen wijzen in dezelfde richting)',
  high: 'hoog (minstens vier op vijf van de onafhankelijke bronnen wijzen in dezelfde richting)',
}

export const groundInDutch: typeof groundInEnglish = {
  further: 'Verdere gronden',
  furtherAbout: 'Deze gronden staan naast de vier domeinen. Zij hebben eigen toetsen en worden er niet bij opgeteld.',
  range: (support, range, inWords) => {
    const { others, outside } = openWords(support, range)
    if (others.length === 0)
      return 'Wat de antwoorden op wat nog onbekend of betwist is ook zijn, deze kwalificatie blijft dezelfde.'
    const exactness = range.exact
      ? 'Elk van deze kwalificaties wordt bereikt door een bepaald geheel van antwoorden, en geen andere.'
      : 'Geen andere kwalificatie kan worden bereikt; of elk van deze werkelijk kan worden bereikt, is niet uitgemaakt.'
    const why = outside
      ? ' Geen enkel geheel van antwoorden laat de kwalificatie zoals zij is: zij telt enkel wat vaststaat, en wat onbekend of betwist is, telt er nooit voor mee, zelfs wanneer elk mogelijk antwoord zou meetellen.'
      : ''
    return `Afhankelijk van de antwoorden op wat nog onbekend of betwist is, kan zij in plaats daarvan ${grammar.listOr(others.map(inWords))} worden. ${exactness}${why}`
  },
  anyRange:
    'Afhankelijk van de antwoorden op wat nog onbekend of betwist is, kan de vraag in plaats daarvan zijn opgeworpen, in om het even welke mate van onderbouwing.',
  material: (material) =>
    material.origins === 0
      ? 'Achter een regel waaraan hier is voldaan, staat geen opgeslagen fiche die meetelt; dat is geen teken dat er geen risico is.'
      : `Het opgeslagen materiaal komt uit ${material.origins === 1 ? 'één onafhankelijke bron' : `${material.origins} onafhankelijke bronnen`}; de sterkte ervan is ${strength[material.strength]} en de overeenstemming is ${agreement[material.agreement]}.`,
  question: ({ question, onTheFacts, word, range, material }) => [
    `De rechtsvraag luidt: ${inSentence(question)} ${onTheFacts}is de kwalificatie `,
    ...word,
    `. ${range} ${material}`,
  ],
  noTest:
    'Geen enkele juridische toets van de regelset is op de datum van de beoordeling op deze vraag voor deze instanties van toepassing. Dat is een leemte in de regels, geen antwoord.',
  referTo: (ground, sides) => [
    ` De redenen staan onder “${ground}”: `,
    ...sides.flatMap(({ side, count, places }, index) => [
      index === 0 ? '' : '; ',
      `${side === 'for' ? 'voor' : 'tegen'}, ${count === 1 ? 'randnummer' : 'randnummers'} `,
      places,
    ]),
    '.',
  ],
  noEffect: 'Dat verandert de kwalificatie van geen enkele route.',
  effect: (fora, routes, word) =>
    say`Voor ${fora} is dit antwoord voldoende aannemelijk gemaakt om ${
      routes.length === 0
        ? 'de routes'
        : say`de ${routes.length === 1 ? 'route' : 'routes'} ${grammar.list(routes.map(grammar.quoted))}`
    } op ${word} te houden, waar zij sterker zijn.`,
  undetermined: (rules, open) => [
    strong('Onbepaald. '),
    `Of aan ${rules === 1 ? 'nog één regel' : `nog ${rules} regels`} van dit deel is voldaan, kan niet worden gezegd zolang de vragen vermeld onder `,
    open,
    ' niet zijn beantwoord.',
  ],
}

export const tablesInDutch: typeof tablesInEnglish = {
  tests:
    'Elke toets die is opgeworpen, met zijn bewijsmaatstaf, zijn kwalificatie op grond van de gegeven feiten en de kwalificaties die hij in plaats daarvan kan krijgen',
  words:
    'Eén route volstaat voor een toets; een route vereist al haar elementen (E), en een antwoord (A) kan haar ontkrachten',
  inAddition: (words) => (words.length === 0 ? '.' : `. De tabel gebruikt ook ${grammar.listText(words)}.`),
  testsCaption: (ground) => `${ground}: de toetsen`,
  columns: { test: 'Toets en instantie', standard: 'Maatstaf', word: 'Kwalificatie', couldBe: 'Kan worden' },
  noOtherWord: 'Geen andere',
  theSame: 'Dezelfde.',
  theSameAs: (test) => say`Dezelfde als voor: ${test}.`,
  wordsCaption: (ground) => `${ground}: wat voor elke instantie is bevonden`,
  routeElementOrAnswer: 'Route, element of antwoord',
  route: (name) => say`Route: ${name}`,
  answer: (name) => say`Antwoord: ${name}`,
}

export const notRaisedInDutch: typeof notRaisedInEnglish = {
  lead: strong('Niet opgeworpen. '),
  following: (word, defined) =>
    `Voor het volgende is de kwalificatie ${word}${defined ? '; dat is geen vaststelling dat er geen risico is' : ''}.`,
  canMove: (names) => say`Toetsen die antwoorden op open vragen zouden kunnen opwerpen: ${names}`,
  cannotMove: (names) => say`Toetsen die geen enkel zulk antwoord zou opwerpen: ${names}`,
  routes: (names) => say`Routes: ${names}`,
  elements: (names) => say`Elementen: ${names}`,
  answers: (word, names) => say`${word.replace(/^“n/, '“N')}: ${names}.`,
}

export const reasonInDutch: typeof reasonInEnglish = {
  lead: { for: strong('Voor. '), against: strong('Tegen. ') },
  weight: (weight, fora) => `${weight} voor ${fora}`,
  restsOn: (facts, also) => `Zij steunt${also ? ' ook' : ''} op ${grammar.listText(facts)}.`,
  question: (number, who) => `vraag ${number} (${who})`,
  notKnown: 'niet bekend',
  noRecord: 'Er is geen opgeslagen fiche voor gebruikt.',
  onlyFigures:
    'Er is geen opgeslagen fiche voor gebruikt, naast cijfers die uit de bibliotheek zijn berekend (bijlage B).',
  material: (labels, figures) =>
    `Opgeslagen materiaal: ${labels}${figures ? ', met cijfers die uit de bibliotheek zijn berekend (bijlage B)' : ''}.`,
  context: (labels, count) =>
    `${labels} ${count === 1 ? 'spreekt voor geen van beide kanten en telt' : 'spreken voor geen van beide kanten en tellen'} niet mee.`,
  notCounted: (labels, count) =>
    `${labels} ${count === 1 ? 'wordt vermeld maar telt' : 'worden vermeld maar tellen'} niet mee.`,
  nothingContrary: 'Er is niets opgeslagen dat tegen dit punt ingaat.',
  contraryToRecords: (labels, records) =>
    `Er is niets opgeslagen dat tegen dit punt zelf ingaat; tegen de fiches erachter ${records === 1 ? 'staat' : 'staan'} ${labels}.`,
  contrary: (records) => say`Opgeslagen tegen dit punt: ${grammar.list(records)}.`,
}

export const materialInDutch: typeof materialInEnglish = {
  lead: strong('Materiaal. '),
  none: (ground) => `Onder “${ground}” is geen opgeslagen fiche gebruikt.`,
  for: (labels) =>
    labels === ''
      ? 'Er is geen opgeslagen fiche gebruikt voor het standpunt van de opgeëiste persoon.'
      : `Gebruikt voor het standpunt van de opgeëiste persoon: ${labels}.`,
  against: (labels) =>
    labels === ''
      ? 'Er is geen opgeslagen fiche tegen gebruikt; dat zegt iets over de bibliotheek en de regels waaraan is voldaan, niet over de wereld.'
      : `Ertegen gebruikt: ${labels}.`,
  annex: 'Bijlage B vermeldt wat elke fiche zegt, haar bron en staat, en wat er tegen haar is opgeslagen.',
}
