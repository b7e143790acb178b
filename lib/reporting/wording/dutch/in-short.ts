import { strong } from '../../rich-text.ts'
import type {
  atAGlanceInEnglish,
  enquiriesInShortInEnglish,
  inShortInEnglish,
  limitsInShortInEnglish,
} from '../english/in-short.ts'

export const inShortInDutch: typeof inShortInEnglish = {
  heading: 'Wat de feiten en het materiaal onderbouwen',
  about: ({ on, limits, records }) => [
    `Wat volgt, is een deel van een beoordeling van de gegeven feiten, gemaakt met geschreven regels en opgeslagen fiches, met als datum ${on}. “De volledige beoordeling” is het geheel ervan; wat haar beperkt en hoe zij is gemaakt, staat vanaf `,
    limits,
    records ? '. B1, B2 enzovoort zijn fiches: bijlage B geeft elke fiche met haar bron.' : '.',
  ],
  otherBody:
    'Het orgaan waaraan dit is gericht, beslist naar eigen regels, waarvoor de beoordeling geen toetsen heeft. Elke grond hieronder wordt besproken voor de instantie die erbij is genoemd.',
  notOpen:
    'Uit de gegeven feiten blijkt niet dat de aangezochte instantie van deze klacht kennis kan nemen. Elke grond hieronder wordt uiteengezet voor de instantie die erbij wordt genoemd.',
  question: ({ question, onTheFacts, word, settled }) => [
    `${question} ${onTheFacts}is de kwalificatie `,
    ...word,
    settled
      ? '. Geen antwoord op wat onbekend of betwist is, zou deze kwalificatie veranderen.'
      : '. Antwoorden op wat onbekend of betwist is, kunnen deze kwalificatie veranderen.',
  ],
  for: { lead: strong('Voor de persoon. '), none: 'Aan geen enkele reden is voldaan.' },
  against: { lead: strong('Ertegen. '), none: 'Aan geen enkele reden ertegen is voldaan.' },
  elsewhere: (reasons, ground, at) => [
    `${reasons === 1 ? '1 reden die hier meespeelt, staat' : `${reasons} redenen die hier meespelen, staan`} onder “${ground}”, `,
    at,
    '.',
  ],
  furtherReasons: (shown, further) =>
    `De ${shown} zwaarste volgen; ${further === 1 ? 'nog 1 reden staat' : `nog ${further} redenen staan`} in de volledige beoordeling.`,
  records: (labels) => `Opgeslagen fiches ertegen: ${labels}.`,
  unknown: { lead: strong('Niet bekend. '), none: 'Geen enkele regel van deze grond wacht op een antwoord.' },
  questions: (named, all) =>
    all > named ? `De eerste ${named} van de ${all} vragen:` : `${all === 1 ? '1 vraag' : `${all} vragen`}:`,
}

export const atAGlanceInDutch: typeof atAGlanceInEnglish = {
  about: 'De zwaarste redenen aan elke kant; de andere zijn geteld en staan in de volledige beoordeling.',
  caption: 'Elk domein: wat ervan wordt gezegd, voor, tegen, en wat niet bekend is',
  columns: { area: 'Domein', for: 'Voor de persoon', against: 'Ertegen' },
  noReason: 'Aan geen enkele reden is voldaan.',
  noQuestion: 'Geen enkele regel wacht op een antwoord.',
  furtherReasons: (further) => `En nog ${further === 1 ? '1 reden' : `${further} redenen`}.`,
  questions: (number) => `Niet bekend: ${number === 1 ? '1 vraag' : `${number} vragen`}.`,
  records: (number) => `${number === 1 ? '1 opgeslagen fiche' : `${number} opgeslagen fiches`} ertegen.`,
}

export const enquiriesInShortInDutch: typeof enquiriesInShortInEnglish = {
  heading: 'Wat nu te vragen',
  about: (all, shown) =>
    all === 0
      ? 'Er is geen onbeantwoorde vraag gevonden die een kwalificatie hierboven nog kan veranderen.'
      : all > shown
        ? `De eerste ${shown} van de ${all} vragen die een kwalificatie hierboven nog kunnen veranderen.`
        : 'De vragen die een kwalificatie hierboven nog kunnen veranderen.',
  toAsk: (asking) => ` (${asking})`,
}

export const limitsInShortInDutch: typeof limitsInShortInEnglish = {
  heading: 'Onbekende punten, beperkingen en methode',
  open: (questions) => [
    strong('Niet bekend. '),
    questions === 0
      ? 'Geen enkele regel wacht op een antwoord.'
      : `In de volledige beoordeling ${questions === 1 ? 'heeft 1 vraag waarop regels wachten' : `hebben ${questions} vragen waarop regels wachten`} geen antwoord, of antwoorden die elkaar tegenspreken. Een open vraag is in geen van beide richtingen een antwoord.`,
  ],
  material: ({ records, stale, on, unverified, cites }) => [
    strong('Beperkingen van het materiaal. '),
    `Achter de volledige beoordeling ${records === 1 ? 'staat 1 opgeslagen fiche' : `staan ${records} opgeslagen fiches`}; ` +
      `op ${on} ${stale === 0 ? 'is er geen' : stale === 1 ? 'is er 1' : `zijn er ${stale}`} de geldigheidsduur van ${stale > 1 ? 'hun' : 'haar'} soort voorbij. ` +
      (unverified === 0
        ? 'Elke precieze vindplaats in een rechtsbron is in de tekst gelezen. '
        : unverified === 1
          ? `1 precieze vindplaats in een van haar rechtsbronnen ontbreekt of is niet in de tekst geverifieerd${cites ? '; waar zij hier is aangehaald, zegt de noot het' : ''}. `
          : `${unverified} precieze vindplaatsen in haar rechtsbronnen ontbreken of zijn niet in de tekst geverifieerd${cites ? '; waar er een hier is aangehaald, zegt de noot het' : ''}. `) +
      'Recht dat geen enkele regel formuleert en materiaal dat geen enkele fiche bevat, hebben geen invloed gehad.',
  ],
  method: [
    strong('Methode. '),
    'Geschreven regels, elk met zijn rechtsbron, verbinden feiten, elk met wie het zegt, met juridische toetsen. Een kwalificatie is een van vier met een vaste betekenis, die een vaste tabel bepaalt; zij is geen waarschijnlijkheid, en niets wordt opgeteld. Een reden ervoor wordt nooit afgedrukt zonder de redenen ertegen.',
  ],
  madeFrom: ({ engine, ruleSet, library, assessment, content, audit }) => [
    strong('Herkomst. '),
    `Rekenkern ${engine}; regelset ${ruleSet}; bibliotheek ${library}; beoordeling ${assessment}; bevroren inhoud ${content}` +
      `${audit === null ? '' : `; auditlogboek dat eraan voorafgaat ${audit.hash}, van vermelding ${audit.entry}`}.`,
  ],
  translation: [
    strong('Taal. '),
    'Regels, vragen en fiches zijn in het Engels opgeslagen en in het Engels toegepast. De makers van de software hebben ze vertaald, en ook de rest; geen Nederlandstalige jurist heeft het nagelezen. Citaten, en wat niet vertaald is, zijn afgedrukt zoals ze zijn.',
  ],
}
