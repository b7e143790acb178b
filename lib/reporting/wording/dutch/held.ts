import { strong } from '../../rich-text.ts'
import type { heldInEnglish } from '../english/held.ts'

export const heldInDutch: typeof heldInEnglish = {
  about: (questions) => [
    strong('Hier niet bekendgemaakt. '),
    `Sommige feiten kunnen de persoon of anderen in gevaar brengen als de verzoekende staat ze leest. Dit document laat ${questions === 1 ? '1 vraag' : `${questions} vragen`} van de catalogus over zulke feiten weg, of er nu een antwoord op is of niet, en elke reden, voor de persoon of ertegen, die op zo’n feit berust. ` +
      'De kwalificaties zijn op alle feiten gevonden. Wat dit document opsomt en telt, en wat het als onbekend, niet vervuld of niet opgeslagen geeft, is zonder die feiten. Waar redenen zijn weggelaten, zegt het deel waarop zij betrekking hebben dat.',
  ],
  inGround: (sides, at) => [
    strong('Hier niet bekendgemaakt. '),
    `Redenen ${sides.map((side) => ({ for: 'voor de persoon', against: 'ertegen' })[side]).join(' en redenen ')} die hier meespelen, berusten op feiten die hier zijn weggelaten (`,
    at,
    '). Zij tellen mee in de kwalificatie hierboven.',
  ],
  against: ' Er zijn redenen ertegen die enkel de advocaat kent.',
  noReasonPrinted: 'Hier is geen reden afgedrukt; er zijn er die enkel de advocaat kent.',
  notConsidered: ' De weggelaten vragen zijn hier niet meegenomen.',
}
