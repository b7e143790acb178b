import type {
  changesInEnglish,
  enquiriesInEnglish,
  openQuestionsInEnglish,
  otherSideInEnglish,
} from '../english/prospects.ts'
import { grammarInDutch as grammar } from './grammar.ts'

export const changesInDutch: typeof changesInEnglish = {
  heading: 'Wat dit zou veranderen',
  none: 'Er is geen kleine wijziging van de feiten gevonden die een van de kwalificaties hierboven zou veranderen.',
  about:
    'Elke regel van de tabel noemt feiten waarvan de wijziging of het antwoord, samen en met niets anders, de kwalificatie verandert van het deel waaronder hij staat; met minder feiten gebeurt dat niet. Zij zijn afgedrukt in welke richting zij ook wijzen.',
  upTo: (number) =>
    ` Tot ${number} per deel zijn hier opgenomen, die met de minste feiten eerst; de andere staan in bijlage E.`,
  words: (words) => `De kwalificaties zijn ${grammar.listText(words)}.`,
  measured:
    ' Een getal of een dag in de tabel geldt voor elk ander getal en elke andere dag tussen dezelfde grenzen van de regels.',
  furtherHeading: 'Bijlage E: verdere wijzigingen die een kwalificatie zouden veranderen',
  furtherAbout:
    'Deze gehelen van feiten veranderen een kwalificatie zoals die onder “Wat dit zou veranderen” en worden op dezelfde manier gelezen.',
  caption: 'Wat een kwalificatie zou veranderen, en de kwalificatie dan',
  columns: { ifEstablished: 'Als zou vaststaan dat', wordThen: 'Kwalificatie dan' },
  now: (word) => `: nu ${word}`,
  that: (clause) => grammar.quoted(clause),
}

export const enquiriesInDutch: typeof enquiriesInEnglish = {
  heading: 'Verder te onderzoeken',
  none: 'Er is geen onbeantwoorde vraag gevonden die een kwalificatie hierboven nog kan veranderen.',
  about: (all, shown, forCounsel) =>
    `${all} ${all === 1 ? 'onbeantwoorde vraag kan' : 'onbeantwoorde vragen kunnen'} een kwalificatie hierboven nog veranderen. ${all > shown ? `De eerste ${shown} staan hier, in de volgorde` : 'Zij staan in de volgorde'} waarin de regels voorstellen ze te stellen, naar wat zij kunnen veranderen en naar ${forCounsel ? 'hoe kostbaar, traag en veilig het is ze te stellen; waar niets over voorzichtigheid of veiligheid staat, kan de vraag veilig worden gesteld' : 'wat het vraagt om ze te stellen'}${all > shown ? '; de andere staan in bijlage C met hun plaats in die volgorde' : ''}.`,
  caption: 'Verder te onderzoeken, op volgorde',
  columns: { number: 'Nr.', question: 'Vraag', couldMove: 'Kan veranderen', toAsk: 'Om te vragen' },
  cost: { low: 'weinig kosten', medium: 'enige kosten', high: 'hoge kosten' },
  delay: { hours: 'uren', days: 'dagen', weeks: 'weken' },
  safety: { safe: '', care: ', met voorzichtigheid', unsafe: ', gevaarlijk om te vragen' },
}

export const otherSideInDutch: typeof otherSideInEnglish = {
  heading: (letter) => `Bijlage ${letter}: het standpunt van de tegenpartij (alleen voor de advocaat)`,
  none: 'In het opgeslagen materiaal en in de zwakke punten van het onze is geen punt voor de verzoekende staat gevonden.',
  about:
    'Wat de verzoekende staat het best kan aanvoeren op grond van het opgeslagen materiaal en de zwakke punten van het onze, met de vraag waartoe dat bij een tegenverhoor kan leiden. Een punt dat voor meer delen van belang is, staat onder het eerste daarvan.',
  records: (labels) => ` Fiches: ${labels}.`,
  printedAt: (places) => [' Wat ertegen is opgeslagen, als dat er is, staat onder randnummer ', places, '.'],
  standsAgainst: (reasons, places) => [
    ` Tegen ${reasons === 1 ? 'de reden onder randnummer' : 'de redenen onder de randnummers'} `,
    places,
    '.',
  ],
  likelyQuestion: ' Waarschijnlijke vraag: ',
  again: (points, places) => [
    points === 1 ? 'Het punt onder randnummer ' : 'De punten onder de randnummers ',
    places,
    points === 1 ? ' is ook voor dit deel van belang.' : ' zijn ook voor dit deel van belang.',
  ],
}

export const openQuestionsInDutch: typeof openQuestionsInEnglish = {
  heading: 'Bijlage C: vragen zonder antwoord',
  none: 'Elke vraag heeft een antwoord waarover wie zich uitspreekt het eens is.',
  about: (forCounsel) =>
    `Elke vraag zonder antwoord, of met antwoorden die elkaar tegenspreken; daarna de delen waarvoor zij van belang is, het nummer van haar plaats in de volgorde van wat verder te onderzoeken is, en wat het vraagt om haar te stellen. Geen regel die nog onbepaald is, wacht op een vraag waarbij geen deel is vermeld. ${forCounsel ? 'Waar niets anders staat, is zij nog niet gesteld en kan zij veilig worden gesteld' : 'Waar geen tegenspraak is vermeld, is het antwoord niet bekend'}; een vraag zonder plaats hoort niet bij het onderzoek dat een kwalificatie hierboven kan veranderen.`,
  caption: 'Vragen zonder antwoord, per groep',
  columns: { number: 'Nr.', question: 'Vraag; waarvoor zij van belang is; wat het vraagt om haar te stellen' },
  inConflict: ' (antwoorden in tegenspraak)',
  place: (number, asking) => `${number}: ${asking}`,
}
