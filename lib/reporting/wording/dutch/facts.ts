import { say, strong } from '../../rich-text.ts'
import type { factsInEnglish } from '../english/facts.ts'
import { grammarInDutch as grammar } from './grammar.ts'

const states = {
  client: 'De cliënt verklaart',
  request: 'De stukken van het verzoek vermelden',
  document: 'Een document in het dossier vermeldt',
  'public-record': 'De openbare bronnen vermelden',
  expert: 'Een deskundige meldt',
  inferred: 'Uit het dossier wordt afgeleid',
  library: 'De opgeslagen fiches vermelden',
}

export const factsInDutch: typeof factsInEnglish = {
  heading: 'De feiten zoals gegeven',
  count: ({ asked, agreed, conflicting, unknown, tellsWhy, some }) =>
    `Van de ${asked} vragen van de catalogus${some ? ' die dit document afdrukt,' : ''} ${agreed === 1 ? 'heeft' : 'hebben'} er ${agreed} een antwoord waarover wie zich uitspreekt het eens is, ` +
    `${conflicting === 0 ? 'heeft er geen enkele' : conflicting === 1 ? 'heeft er 1' : `hebben er ${conflicting}`} antwoorden die elkaar tegenspreken en ${unknown === 1 ? 'is' : 'zijn'} er ${unknown} onbekend. De vragen zijn afgedrukt zoals ze zijn gesteld, met de nummers waarmee de rest van dit document ernaar verwijst; die zonder antwoord${tellsWhy ? ', en waarom er geen is,' : ''} staan in bijlage C.`,
  caption: 'De feiten zoals gegeven, per groep',
  columns: { number: 'Nr.', question: 'Vraag zoals gesteld', answer: 'Antwoord', who: 'Wie het zegt' },
  nobody: 'Niemand',
  notApplicable: (question) => `de vraag ${question} is niet van toepassing`,
  groups: {
    person: 'De persoon',
    request: 'Het verzoek en de ten laste gelegde feiten',
    proceedings: 'Stand van de procedure en data hier',
    detentionThere: 'Detentie en behandeling daar',
    trialThere: 'Proces daar',
    assurances: 'Garanties',
    profile: 'Profiel en doelwit',
    family: 'Gezin en familie',
    health: 'Gezondheid',
    requestedState: 'De aangezochte staat',
    country: 'Landeninformatie (afgeleid uit de bibliotheek)',
  },
  answers: {
    yes: 'Ja',
    no: 'Neen',
    doesNotApply: 'Niet van toepassing',
    none: 'Geen van deze',
    noneInClause: 'geen',
    conflict: (answers) => say`In tegenspraak: ${answers}`,
    integer: (value, unit) => (unit === '' ? [String(value)] : say`${value} ${unit}`),
  },
  units: {
    days: { one: 'dag', many: 'dagen' },
    months: { one: 'maand', many: 'maanden' },
    years: { one: 'jaar', many: 'jaar' },
    'independent origins': { one: 'onafhankelijke bron', many: 'onafhankelijke bronnen' },
  },
  speakers: {
    client: 'De cliënt',
    request: 'De stukken van het verzoek',
    document: 'Een document',
    'public-record': 'De openbare bronnen',
    expert: 'Een deskundige',
    inferred: 'Afgeleid',
  },
  speakersInSentence: {
    client: 'de cliënt',
    request: 'de stukken van het verzoek',
    document: 'een document',
    'public-record': 'de openbare bronnen',
    expert: 'een deskundige',
    inferred: 'afgeleid',
  },
  saidBy: (who, answer) => (answer === null ? say`${who}` : say`${answer}: ${who}`),
  because: (_question, { value, says }, number, clause) => {
    const who = value === null ? 'Niet bekend is' : says === null ? 'Niet bekend is wie het zegt' : states[says]
    // Dutch puts the verb last after `dat`, so that a clause stands by itself.
    const told = value === null || typeof clause !== 'string' ? grammar.quoted(clause) : clause
    return say`${who}: ${told}${number === undefined ? '.' : ` (vraag ${number}).`}`
  },
  derived: {
    about: [
      strong('Cijfers. '),
      'Niemand heeft het volgende opgegeven. Elk cijfer is berekend uit de opgeslagen fiches die op de datum van de beoordeling meetellen; een toegevoegde of ingetrokken fiche kan het veranderen.',
    ],
    caption: 'Berekend uit de opgeslagen fiches',
    question: 'Vraag',
    answer: 'Antwoord',
  },
}
