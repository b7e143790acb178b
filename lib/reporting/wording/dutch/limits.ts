import { say, strong } from '../../rich-text.ts'
import type { limitsInEnglish, recordsInEnglish } from '../english/limits.ts'
import { grammarInDutch as grammar } from './grammar.ts'

export const limitsInDutch: typeof limitsInEnglish = {
  heading: 'Onbekende punten en beperkingen',
  open: (any, tellsWhy) => [
    strong('Niet vaststaande feiten. '),
    any
      ? `Deze vragen zijn van belang voor elk deel en hebben geen antwoord, of antwoorden die elkaar tegenspreken; zolang zij open zijn, blijven regels onbepaald. Bijlage C geeft elke vraag${tellsWhy ? ', waarom er geen antwoord is' : ''} en waarvoor zij van belang is. Een open vraag is in geen van beide richtingen een antwoord.`
      : 'Geen enkele regel wacht op een antwoord.',
  ],
  openTable: {
    caption: 'Open vragen, per deel',
    part: 'Deel',
    rules: 'Onbepaalde regels',
    questions: 'Vragen, per nummer',
  },
  noRecord: (reasons, places) => [
    strong('Redenen zonder fiche. '),
    ...(reasons === 0
      ? ['Achter elke reden staat een opgeslagen fiche die meetelt.']
      : [
          `Achter de ${reasons === 1 ? 'reden onder randnummer' : 'redenen onder de randnummers'} `,
          places,
          ' staat geen opgeslagen fiche die meetelt. Dat is een leemte in de bibliotheek.',
        ]),
  ],
  gaps: (any) => [
    strong('Leemten in de regels. '),
    any ? 'Een leemte in de regels is in geen van beide richtingen een antwoord:' : 'De beoordeling vermeldt er geen.',
  ],
  gap: (ground, what) => say`${ground}. ${what}`,
  exactness: (grounds) => [
    strong('Bereik. '),
    `Onder ${grammar.listText(grounds.map(grammar.quotedText))} is het bereik van de kwalificaties juist, maar niet aangetoond als exact: ` +
      'elke kwalificatie die kan worden bereikt, wordt genoemd, en er kan er een worden genoemd die niet kan worden bereikt.',
  ],
  pinpoints: (unverified, remarks) => [
    strong('Precieze vindplaatsen. '),
    unverified === 0
      ? 'Elke precieze vindplaats in een rechtsbron in dit document is in de tekst gelezen.'
      : `${unverified} ${unverified === 1 ? 'precieze vindplaats in een rechtsbron ontbreekt in dit document of is niet in de tekst geverifieerd' : 'precieze vindplaatsen in rechtsbronnen ontbreken in dit document of zijn niet in de tekst geverifieerd'} (${remarks.map(grammar.quotedText).join('; ')}). Elk ervan is aangeduid in de noot en naast de rechtsbron in bijlage A.`,
  ],
  noRecords: [strong('Fiches. '), 'Er is geen opgeslagen fiche gebruikt.'],
  stale: (day, labels) => [
    strong('Verouderde fiches. '),
    labels === ''
      ? `Op ${day} is geen enkele hier afgedrukte fiche haar geldigheidsduur voorbij.`
      : `Op ${day} zijn de volgende fiches de geldigheidsduur van hun soort voorbij: ${labels}.`,
  ],
  noPinpoint: (labels) => [
    strong('Fiches zonder precieze vindplaats. '),
    labels === ''
      ? 'Elke hier afgedrukte fiche noemt de plaats in haar bron.'
      : `De volgende fiches noemen de plaats in hun bron niet: ${labels}.`,
  ],
  notCounted: (labels) => [
    strong('Fiches die niet meetellen. '),
    labels === ''
      ? 'Geen enkele hier afgedrukte fiche is weerlegd, vervangen, ongecontroleerd of onvindbaar.'
      : `De volgende fiches zijn afgedrukt met wat hen heeft vervangen of wat de controle ervan heeft uitgewezen, en telden voor geen enkele bevinding mee, omdat zij zijn weerlegd of vervangen, niet zijn gecontroleerd, of bij controle niet zijn gevonden: ${labels}.`,
  ],
  scope: (requestingState) => [
    strong('Reikwijdte. '),
    `De regels zijn geschreven voor verwijdering naar de verzoekende staat (${requestingState}) en bestrijken wat zij aanhalen en niets anders. ` +
      'Recht dat geen enkele regel formuleert en materiaal dat geen enkele fiche bevat, hebben geen invloed gehad op dit document. De bibliotheek kan onvolledig zijn en kan achterlopen op de gebeurtenissen.',
  ],
  nothingAdded: ({ sections, hand }) => [
    strong('Niets toegevoegd. '),
    ...(sections.length === 0
      ? []
      : [`Wat onder ${grammar.listText(sections.map(grammar.quotedText))} staat, is van de auteur zelf. `]),
    ...(hand
      ? [`Wat met de hand is gewijzigd, wordt vermeld onder ${grammar.quotedText('Met de hand gewijzigd')}. `]
      : []),
    sections.length === 0 && !hand
      ? 'Elke zin over de zaak is samengesteld uit de gegeven feiten, de opgeslagen regels en de opgeslagen fiches. Geen enkele tekst over het recht, een bron of een persoon is voor dit document vrij opgesteld.'
      : 'Elke andere zin over de zaak is samengesteld uit de gegeven feiten, de opgeslagen regels en de opgeslagen fiches. Voor het overige is geen enkele tekst over het recht, een bron of een persoon voor dit document vrij opgesteld.',
  ],
  translation: [
    strong('Vertaling. '),
    'De Nederlandse formuleringen van dit document zijn door de makers van de software uit het Engels vertaald. Geen Nederlandstalige jurist heeft ze nagelezen. Vergelijk bij twijfel met de Engelse versie van hetzelfde document.',
  ],
}

export const recordsInDutch: typeof recordsInEnglish = {
  run: (first, last) => `B${first} tot en met B${last}`,
  supersededBy: (label, by) => `${label} (vervangen door ${by})`,
  contradicted: (label) => `${label} (weerlegd)`,
  titled: (label, title) => say`${label} (‘${title}’)`,
  titledSuperseded: (label, title, by) => say`${label} (‘${title}’; vervangen door ${by})`,
  isSuperseded: (by, proposition, of) => say` ${of ?? 'Zij'} is vervangen door ${by}: ${proposition}`,
  wasSupersededLater: (by, proposition, of) =>
    say` Na de datum van de beoordeling is ${of ?? 'zij'} vervangen door ${by}: ${proposition}`,
  isContradicted: (note) => say` Zij is weerlegd: ${note}`,
}
