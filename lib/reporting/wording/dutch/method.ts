import { strong } from '../../rich-text.ts'
import type { methodInEnglish, versionsInEnglish } from '../english/method.ts'
import { grammarInDutch as grammar } from './grammar.ts'
import { termsInDutch as terms } from './terms.ts'

export const methodInDutch: typeof methodInEnglish = {
  heading: 'Bijlage D: hoe dit tot stand kwam',
  facts: (tellsWhy) => [
    strong('Feiten. '),
    `Elk feit is een vraag in gewone woorden. Vastgelegd wordt wie welk antwoord geeft. Zijn allen die zich uitspreken het eens, dan staat het feit vast voor dit document; zo niet, dan is het in tegenspraak en worden beide antwoorden meegenomen; heeft niemand geantwoord, dan is het onbekend${tellsWhy ? ', om een vermelde reden' : ''}. Onbekend geldt nooit als neen.`,
  ],
  rules: [
    strong('Regels. '),
    'Elke regel formuleert één rechtspunt met zijn rechtsbron en heeft betrekking op één element van een juridische toets, voor of tegen het standpunt van de opgeëiste persoon. Op grond van de feiten is aan de regel voldaan of niet voldaan, of is hij niet van toepassing of onbepaald; in dat laatste geval noemt hij de feiten waarop hij wacht. Enkel regels die van kracht zijn, beslissingen die gewezen zijn en fiches die gepubliceerd zijn op de datum van de beoordeling, tellen mee.',
  ],
  weight: [
    strong('Gewicht. '),
    `Een reden weegt wat haar rechtsbron op die datum voor de instantie waard is, en niets wordt met de hand toegevoegd: ${grammar.listText(Object.values(terms.weights).map(({ word, definition }) => `${word} (${definition})`))}.`,
  ],
  words: [
    strong('Kwalificaties. '),
    'In hoeverre een element is onderbouwd, wordt gezegd met een van vier kwalificaties, die een vaste tabel bepaalt uit de redenen voor en tegen:',
  ],
  routes: [
    strong('Routes en bereik. '),
    'Eén route volstaat voor een toets; alle elementen van een route zijn nodig. Een route is zo sterk als haar zwakste element, en een toets als zijn sterkste route, na de antwoorden die haar ontkrachten. Naast elke kwalificatie staat wat zij kan worden zodra het onbekende beantwoord en het betwiste beslecht is.',
  ],
  material: [
    strong('Materiaal. '),
    'De sterkte en de overeenstemming van de opgeslagen fiches worden los van de kwalificaties vermeld. Fiches die op één rapport, één gesprek of één agentschap steunen, tellen als één onafhankelijke bron. Een weerlegde of vervangen fiche telt nooit mee en wordt enkel afgedrukt met wat haar heeft vervangen of wat de controle ervan heeft uitgewezen.',
  ],
  outcomes: [
    strong('Onderzochte regels. '),
    'Elke regel waaraan is voldaan, is afgedrukt waar hij speelt. Van de andere geeft de tabel het aantal; elk ervan wordt genoemd, met de feiten die hij zag en waarom hij niet van toepassing is, in de machineleesbare beoordeling (JSON) waarvan de hash hieronder staat. Dat aan een regel vóór het risico niet is voldaan, is geen vaststelling dat er geen risico is, en dat aan een regel ertegen niet is voldaan, is geen vaststelling dat het er wel is.',
  ],
  outcomesTable: {
    caption: 'Onderzochte regels, per deel',
    part: 'Deel',
    met: 'Voldaan',
    undetermined: 'Onbepaald',
    notMet: 'Niet voldaan',
    notApplicable: 'Niet van toepassing',
  },
}

export const versionsInDutch: typeof versionsInEnglish = {
  heading: 'Versies en hashes',
  about:
    'Dezelfde feiten, datum, instantie, regels en fiches geven dezelfde beoordeling, byte voor byte, op elke machine. Hieruit is deze beoordeling gemaakt.',
  checkable:
    ' Of een bestand het afgegeven document is, kan worden nagegaan door het bestand zelf voor te leggen aan het systeem dat het heeft afgegeven en dat de hash van zijn bytes bewaart.',
  caption: 'Versies en hashes',
  what: 'Wat',
  version: 'Versie of hash',
  rows: {
    engine: 'Rekenkern',
    ruleSet: 'Regelset',
    ruleSetHash: 'Regelset, hash',
    library: 'Bibliotheek',
    libraryHash: 'Bibliotheek, hash',
    questionsHash: 'Vragen, hash',
    assessmentHash: 'Beoordeling, hash',
    contentHash: 'Bevroren inhoud van dit document, hash',
    report: 'Nummer',
    issued: 'Afgegeven',
    auditTrail: 'Auditlogboek dat eraan voorafgaat, hash',
  },
  ruleSetVersion: (id, version) => `${id}, versie ${version}`,
  libraryVersion: (version) => `versie ${version}`,
  reportNumber: (number, id) => `Nr. ${number}, ${id}`,
  issuedBy: (when, name) => `${when}, door ${name}`,
  auditHead: (hash, entry) => `${hash}, van vermelding ${entry}`,
}
