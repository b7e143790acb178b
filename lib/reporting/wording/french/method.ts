import { strong } from '../../rich-text.ts'
import type { methodInEnglish, versionsInEnglish } from '../english/method.ts'
import { grammarInFrench as grammar } from './grammar.ts'
import { termsInFrench as terms } from './terms.ts'

export const methodInFrench: typeof methodInEnglish = {
  heading: 'Annexe D : comment ce document a été établi',
  facts: (tellsWhy) => [
    strong('Faits. '),
    `Chaque fait est une question posée en termes simples. On consigne qui donne quelle réponse. Si tous ceux qui s’expriment sont d’accord, le fait est établi pour ce document ; sinon, il est en conflit et les deux réponses sont conservées ; si personne n’a répondu, il est inconnu${tellsWhy ? ', pour une raison indiquée' : ''}. L’inconnu ne vaut jamais réponse négative.`,
  ],
  rules: [
    strong('Règles. '),
    'Chaque règle énonce un point de droit avec sa source juridique et porte sur un élément d’un critère juridique, en faveur de la thèse de la personne réclamée ou contre elle. Au vu des faits, elle est remplie, non remplie, sans objet ou indéterminée ; dans ce dernier cas, elle désigne les faits qu’elle attend. Seules comptent les règles en vigueur, les décisions rendues et les fiches publiées à la date de l’évaluation.',
  ],
  weight: [
    strong('Poids. '),
    `Une raison pèse ce que vaut sa source juridique devant l’instance à cette date, et rien n’y est ajouté à la main : ${grammar.listText(Object.values(terms.weights).map(({ word, definition }) => `${word} (${definition})`))}.`,
  ],
  words: [
    strong('Qualifications. '),
    'La mesure dans laquelle un élément est étayé s’exprime par l’une de quatre qualifications, qu’un tableau fixe détermine à partir des raisons pour et contre :',
  ],
  routes: [
    strong('Voies et éventail. '),
    'Une seule voie suffit pour un critère ; tous les éléments d’une voie sont nécessaires. Une voie est aussi solide que son élément le plus faible, et un critère que sa voie la plus solide, après ce qui y répond. À côté de chaque qualification figure ce qu’elle pourrait devenir une fois l’inconnu éclairci et le contesté tranché.',
  ],
  material: [
    strong('Documentation. '),
    'La solidité et la concordance des fiches conservées sont indiquées séparément des qualifications. Les fiches qui reposent sur un même rapport, un même entretien ou une même agence ont une seule origine. Une fiche contredite ou remplacée n’est jamais comptée et n’est imprimée qu’avec ce qui l’a remplacée ou ce que sa vérification a révélé.',
  ],
  outcomes: [
    strong('Règles examinées. '),
    'Chaque règle remplie est imprimée là où elle joue. Pour les autres, le tableau donne leur nombre ; chacune est désignée, avec les faits qu’elle a pris en compte et la raison pour laquelle elle est sans objet, dans l’évaluation lisible par machine (JSON) dont l’empreinte figure ci-dessous. Qu’une règle en faveur du risque ne soit pas remplie ne revient pas à constater l’absence de risque, et qu’une règle contraire ne soit pas remplie ne revient pas à en constater l’existence.',
  ],
  outcomesTable: {
    caption: 'Règles examinées, par partie',
    part: 'Partie',
    met: 'Remplies',
    undetermined: 'Indéterminées',
    notMet: 'Non remplies',
    notApplicable: 'Sans objet',
  },
}

export const versionsInFrench: typeof versionsInEnglish = {
  heading: 'Versions et empreintes',
  about:
    'Les mêmes faits, la même date, la même instance, les mêmes règles et les mêmes fiches donnent la même évaluation, à l’octet près, sur n’importe quelle machine. Voici ce dont celle-ci a été tirée.',
  checkable:
    ' Pour vérifier qu’un fichier est bien le document délivré, il suffit de soumettre le fichier lui-même au système qui l’a délivré et qui conserve l’empreinte de ses octets.',
  caption: 'Versions et empreintes',
  what: 'Objet',
  version: 'Version ou empreinte',
  rows: {
    engine: 'Moteur',
    ruleSet: 'Jeu de règles',
    ruleSetHash: 'Jeu de règles, empreinte',
    library: 'Bibliothèque',
    libraryHash: 'Bibliothèque, empreinte',
    questionsHash: 'Questions, empreinte',
    assessmentHash: 'Évaluation, empreinte',
    contentHash: 'Contenu figé de ce document, empreinte',
    report: 'Numéro',
    issued: 'Délivré',
    auditTrail: 'Journal d’audit qui le précède, empreinte',
  },
  ruleSetVersion: (id, version) => `${id}, version ${version}`,
  libraryVersion: (version) => `version ${version}`,
  reportNumber: (number, id) => `N°\u00A0${number}, ${id}`,
  issuedBy: (when, name) => `${when}, par ${name}`,
  auditHead: (hash, entry) => `${hash}, de l’entrée ${entry}`,
}
