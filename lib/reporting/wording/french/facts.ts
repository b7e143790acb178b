import { say, strong } from '../../rich-text.ts'
import type { factsInEnglish } from '../english/facts.ts'
import { grammarInFrench as grammar, que } from './grammar.ts'

const states = {
  client: 'Le client déclare',
  request: 'Les pièces de la demande indiquent',
  document: 'Un document du dossier indique',
  'public-record': 'Les sources publiques indiquent',
  expert: 'Un expert rapporte',
  inferred: 'Il se déduit du dossier',
  library: 'Les fiches conservées indiquent',
}

export const factsInFrench: typeof factsInEnglish = {
  heading: 'Les faits tels que fournis',
  count: ({ asked, agreed, conflicting, unknown, tellsWhy, some }) =>
    `Sur les ${asked} questions du catalogue${some ? ' que ce document imprime' : ''}, ${agreed} ${agreed === 1 ? 'a reçu une réponse' : 'ont reçu une réponse'} sur laquelle ceux qui s’expriment sont d’accord, ` +
    `${conflicting === 0 ? 'aucune n’a de' : conflicting === 1 ? '1 a des' : `${conflicting} ont des`} réponses contradictoires et ${unknown} ${unknown === 1 ? 'reste inconnue' : 'restent inconnues'}. Les questions sont imprimées telles qu’elles ont été posées, avec les numéros par lesquels le reste de ce document y renvoie ; celles qui sont sans réponse${tellsWhy ? ', et pourquoi,' : ''} figurent à l’annexe C.`,
  caption: 'Les faits tels que fournis, par groupe',
  columns: { number: 'N°', question: 'Question telle que posée', answer: 'Réponse', who: 'Qui le dit' },
  nobody: 'Personne',
  notApplicable: (question) => `la question ${question} est sans objet`,
  groups: {
    person: 'La personne',
    request: 'La demande et les faits reprochés',
    proceedings: 'Situation procédurale et dates dans l’État requis',
    detentionThere: 'Détention et traitement dans l’État requérant',
    trialThere: 'Procès dans l’État requérant',
    assurances: 'Assurances',
    profile: 'Profil et ciblage',
    family: 'Famille',
    health: 'Santé',
    requestedState: 'L’État requis',
    country: 'Documentation sur le pays (tirée de la bibliothèque)',
  },
  answers: {
    yes: 'Oui',
    no: 'Non',
    doesNotApply: 'Sans objet',
    none: 'Aucune de ces réponses',
    noneInClause: 'aucun',
    conflict: (answers) => say`Contradictoire : ${answers}`,
    integer: (value, unit) => (unit === '' ? [String(value)] : say`${value} ${unit}`),
  },
  units: {
    days: { one: 'jour', many: 'jours' },
    months: { one: 'mois', many: 'mois' },
    years: { one: 'an', many: 'ans' },
    'independent origins': { one: 'origine indépendante', many: 'origines indépendantes' },
  },
  speakers: {
    client: 'Le client',
    request: 'Les pièces de la demande',
    document: 'Un document',
    'public-record': 'Les sources publiques',
    expert: 'Un expert',
    inferred: 'Déduit',
  },
  speakersInSentence: {
    client: 'le client',
    request: 'les pièces de la demande',
    document: 'un document',
    'public-record': 'les sources publiques',
    expert: 'un expert',
    inferred: 'déduit',
  },
  saidBy: (who, answer) => (answer === null ? say`${who}` : say`${answer} : ${who}`),
  because: (_question, { value, says }, number, clause) => {
    const where = number === undefined ? '.' : ` (question ${number}).`
    if (value === null) return say`On ne sait pas : ${grammar.quoted(clause)}${where}`
    return say`${says === null ? 'On ne sait pas qui affirme' : states[says]} ${que(clause)}${where}`
  },
  derived: {
    about: [
      strong('Chiffres. '),
      'Personne n’a fourni ce qui suit. Chaque chiffre a été calculé à partir des fiches conservées qui comptent à la date de l’évaluation ; une fiche ajoutée ou retirée peut le modifier.',
    ],
    caption: 'Calculé à partir des fiches conservées',
    question: 'Question',
    answer: 'Réponse',
  },
}
