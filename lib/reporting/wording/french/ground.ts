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
import { grammarInFrench as grammar } from './grammar.ts'

const strength = {
  none: 'nulle (aucune fiche qui compte)',
  limited: 'limitée (moins de deux origines indépendantes dans leur durée de validité)',
  medium:
    'moyenne (au moins deux origines indépendantes dans leur durée de validité, mais pas trois dont une officielle ou judiciaire)',
  robust:
    'élevée (au moins trois origines indépendantes dans leur durée de validité, dont une officielle ou judiciaire)',
}

const agreement = {
  none: 'nulle (rien à comparer)',
  low: 'faible (moins de trois origines indépendantes sur cinq vont dans le même sens)',
  medium: 'moyenne (au moins trois origines indépendantes sur cinq vont dans le même sens)',
  high: 'élevée (au moins quatre origines indépendantes sur cinq vont dans le même sens)',
}

export const groundInFrench: typeof groundInEnglish = {
  further: 'Autres motifs',
  furtherAbout:
    'Ces motifs se placent à côté des quatre domaines. Ils ont leurs propres critères et ne s’y ajoutent pas.',
  range: (support, range, inWords) => {
    const { others, outside } = openWords(support, range)
    if (others.length === 0)
      return 'Quelles que soient les réponses à ce qui est encore inconnu ou contesté, cette qualification reste la même.'
    const exactness = range.exact
      ? 'Chacune de ces qualifications est atteinte par un ensemble de réponses, et aucune autre ne l’est.'
      : 'Aucune autre qualification ne peut être atteinte ; il n’est pas établi que chacune de celles-ci puisse réellement l’être.'
    const why = outside
      ? ' Aucun ensemble de réponses ne laisse la qualification telle quelle : elle ne tient compte que de ce qui est établi, et ce qui est inconnu ou contesté ne compte jamais pour elle, même lorsque chaque réponse possible compterait.'
      : ''
    return `Selon les réponses à ce qui est encore inconnu ou contesté, elle pourrait devenir ${grammar.listOr(others.map(inWords))}. ${exactness}${why}`
  },
  anyRange:
    'Selon les réponses à ce qui est encore inconnu ou contesté, la question pourrait au contraire être soulevée, quel que soit le degré auquel elle serait étayée.',
  material: (material) =>
    material.origins === 0
      ? 'Aucune fiche conservée qui compte ne se trouve derrière une règle remplie ici ; ce n’est pas un signe d’absence de risque.'
      : `La documentation conservée provient ${material.origins === 1 ? 'd’une seule origine indépendante' : `de ${material.origins} origines indépendantes`} ; sa solidité est ${strength[material.strength]} et sa concordance est ${agreement[material.agreement]}.`,
  question: ({ question, onTheFacts, word, range, material }) => [
    `La question juridique est la suivante : ${inSentence(question)} ${onTheFacts}la qualification est `,
    ...word,
    `. ${range} ${material}`,
  ],
  noTest:
    'Aucun critère juridique du jeu de règles ne s’applique à cette question devant ces instances à la date de l’évaluation. C’est une lacune des règles, non une réponse.',
  referTo: (ground, sides) => [
    ` Les raisons figurent sous « ${ground} » : `,
    ...sides.flatMap(({ side, count, places }, index) => [
      index === 0 ? '' : ' ; ',
      `${side === 'for' ? 'pour' : 'contre'}, ${count === 1 ? 'paragraphe' : 'paragraphes'} `,
      places,
    ]),
    '.',
  ],
  noEffect: 'Cela ne modifie la qualification d’aucune voie.',
  effect: (fora, routes, word) =>
    say`Devant ${fora}, cette réponse est assez bien établie pour maintenir ${
      routes.length === 0
        ? 'les voies'
        : say`${routes.length === 1 ? 'la voie' : 'les voies'} ${grammar.list(routes.map(grammar.quoted))}`
    } à ${word}, si elles sont plus fortes.`,
  undetermined: (rules, open) => [
    strong('Indéterminé. '),
    `${rules === 1 ? 'On ne peut dire si une autre règle de cette partie est remplie' : `On ne peut dire si ${rules} autres règles de cette partie sont remplies`} tant que n’ont pas reçu de réponse les questions indiquées au `,
    open,
    '.',
  ],
}

export const tablesInFrench: typeof tablesInEnglish = {
  tests:
    'Chaque critère soulevé, avec le niveau de preuve qu’il exige, sa qualification au vu des faits fournis et les qualifications qu’il pourrait avoir à la place',
  words:
    'Une seule voie suffit pour un critère ; une voie exige tous ses éléments (E), et une réponse (A) peut y faire échec',
  inAddition: (words) => (words.length === 0 ? '.' : `. Le tableau emploie aussi ${grammar.listText(words)}.`),
  testsCaption: (ground) => `${ground} : les critères`,
  columns: {
    test: 'Critère et instance',
    standard: 'Niveau de preuve',
    word: 'Qualification',
    couldBe: 'Pourrait être',
  },
  noOtherWord: 'Aucune autre',
  theSame: 'La même.',
  theSameAs: (test) => say`La même que pour : ${test}.`,
  wordsCaption: (ground) => `${ground} : ce qui est constaté devant chaque instance`,
  routeElementOrAnswer: 'Voie, élément ou réponse',
  route: (name) => say`Voie : ${name}`,
  answer: (name) => say`Réponse : ${name}`,
}

export const notRaisedInFrench: typeof notRaisedInEnglish = {
  lead: strong('Non soulevé. '),
  following: (word, defined) =>
    `Pour ce qui suit, la qualification est ${word}${defined ? ' ; cela ne revient pas à constater l’absence de risque' : ''}.`,
  canMove: (names) => say`Critères que des réponses aux questions ouvertes pourraient soulever : ${names}`,
  cannotMove: (names) => say`Critères qu’aucune réponse de ce genre ne soulèverait : ${names}`,
  routes: (names) => say`Voies : ${names}`,
  elements: (names) => say`Éléments : ${names}`,
  answers: (word, names) => say`${word.replace(/^« n/, '« N')} : ${names}.`,
}

export const reasonInFrench: typeof reasonInEnglish = {
  lead: { for: strong('Pour. '), against: strong('Contre. ') },
  weight: (weight, fora) => `${weight} devant ${fora}`,
  restsOn: (facts, also) => `Elle repose${also ? ' aussi' : ''} sur ${grammar.listText(facts)}.`,
  question: (number, who) => `la question ${number} (${who})`,
  notKnown: 'inconnu',
  noRecord: 'Aucune fiche conservée n’est utilisée à l’appui.',
  onlyFigures:
    'Aucune fiche conservée n’est utilisée à l’appui, hormis des chiffres calculés à partir de la bibliothèque (annexe B).',
  material: (labels, figures) =>
    `Documentation conservée : ${labels}${figures ? ', avec des chiffres calculés à partir de la bibliothèque (annexe B)' : ''}.`,
  context: (labels, count) =>
    `${labels} ${count === 1 ? 'ne parle pour aucun côté et n’est pas comptée' : 'ne parlent pour aucun côté et ne sont pas comptées'}.`,
  notCounted: (labels, count) =>
    `${labels} ${count === 1 ? 'est citée mais n’est pas comptée' : 'sont citées mais ne sont pas comptées'}.`,
  nothingContrary: 'Rien de contraire à ce point n’est conservé.',
  contraryToRecords: (labels, records) =>
    `Rien de contraire à ce point lui-même n’est conservé ; à l’encontre des fiches qui l’étayent ${records === 1 ? 'figure' : 'figurent'} ${labels}.`,
  contrary: (records) => say`Conservé à l’encontre de ce point : ${grammar.list(records)}.`,
}

export const materialInFrench: typeof materialInEnglish = {
  lead: strong('Documentation. '),
  none: (ground) => `Aucune fiche conservée n’est utilisée sous « ${ground} ».`,
  for: (labels) =>
    labels === ''
      ? 'Aucune fiche conservée n’est utilisée en faveur de la thèse de la personne réclamée.'
      : `Utilisées en faveur de la thèse de la personne réclamée : ${labels}.`,
  against: (labels) =>
    labels === ''
      ? 'Aucune fiche conservée n’est utilisée contre elle ; cela renseigne sur la bibliothèque et les règles remplies, non sur le monde.'
      : `Utilisées contre elle : ${labels}.`,
  annex: 'L’annexe B indique ce que dit chacune, sa source, son état et ce qui est conservé à son encontre.',
}
