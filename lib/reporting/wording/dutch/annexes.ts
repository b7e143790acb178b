import { say } from '../../rich-text.ts'
import type { authoritiesInEnglish, recordTableInEnglish } from '../english/annexes.ts'

export const authoritiesInDutch: typeof authoritiesInEnglish = {
  heading: 'Bijlage A: tabel van rechtsbronnen',
  none: 'Er is geen rechtsbron aangehaald.',
  caption: 'Rechtsbronnen, met de randnummers waar zij worden aangehaald',
  columns: {
    authority: 'Rechtsbron',
    places: 'Niet in de tekst geverifieerde plaatsen',
    citedAt: 'Aangehaald',
  },
  noPlace: 'Geen',
  kinds: {
    treaty: 'Verdragen',
    statute: 'Wetten',
    judgment: 'Arresten, vonnissen en beslissingen',
    'treaty-body-view': 'Zienswijzen en beslissingen van verdragsorganen',
    'general-comment': 'Algemene commentaren',
    guidance: 'Richtsnoeren',
  },
  until: (day, by) => say` Tot ${day}: ${by}.`,
}

export const recordTableInDutch: typeof recordTableInEnglish = {
  heading: 'Bijlage B: tabel van fiches',
  none: 'Er is geen opgeslagen fiche gebruikt.',
  about:
    'Elke fiche is één stelling in de woorden van wie de bibliotheek bijhoudt, met één plaats in één bron. Een citaat moet uit de bron zelf worden genomen. Elke fiche die een risico onderbouwt, heeft een vak voor wat ertegen spreekt: is het vak leeg, dan heeft niemand zo’n fiche genoemd of een zoektocht ernaar ondertekend. De rechterkolom geeft wat er is opgeslagen tegen de fiche zelf of tegen een punt waarvoor zij wordt gebruikt. Ouderdom is geteld tot de datum van de beoordeling.',
  left: (others) =>
    `De nummers zijn die van de volledige beoordeling; ${others === 1 ? '1 fiche die dit document niet aanhaalt, is' : `${others} fiches die dit document niet aanhaalt, zijn`} niet opgenomen.`,
  caption: 'Fiches',
  columns: { record: 'Fiche', what: 'Wat zij zegt; bron; staat', against: 'Ertegen opgeslagen; gebruikt onder' },
  asOf: ({ date, age, after }) =>
    after
      ? `stand op ${date}, na de dag van de beoordeling`
      : age === null
        ? `stand op ${date}`
        : `stand op ${date}, ${age} eerder`,
  verification: {
    checked: 'nagekeken in haar bron',
    confirmed: 'bij controle bevestigd',
    'confirmed-with-correction': 'bevestigd met een verbetering',
    contradicted: 'weerlegd, telt niet mee',
    conflicting: 'bronnen spreken elkaar erover tegen',
    'not-found': 'bij controle niet gevonden, telt niet mee',
    'as-asserted': 'zoals beweerd, niet nagekeken en niet meegeteld',
  },
  slot: {
    filled: (labels, notPrinted) =>
      `Vak “ertegen”: ${[...labels, ...(notPrinted === 0 ? [] : [`${notPrinted} fiche${notPrinted === 1 ? '' : 's'} die hier niet ${notPrinted === 1 ? 'is' : 'zijn'} afgedrukt`])].join(', ')}.`,
    searched: ({ name, on, where, looked, searches }) =>
      say`Vak “ertegen”: gezocht en niets gevonden door ${name} op ${on}, in ${where}, naar ${looked}${
        searches > 1 ? ` (${searches} zoektochten in totaal)` : ''
      }.`,
    empty: 'Vak “ertegen”: leeg.',
  },
  onlyHere: 'Enkel hier afgedrukt',
  usedAt: (count, places) => [count === 1 ? 'Randnummer ' : 'Randnummers ', places],
  onlyAgainst: 'Enkel tegen een reden gebruikt',
  onlyNamed: 'Enkel door andere fiches genoemd',
  nothingContrary: 'Er is niets opgeslagen dat ertegen ingaat',
  inSlot: 'Ertegen: wat haar vak noemt',
  against: (labels) => `Ertegen: ${labels}`,
}
