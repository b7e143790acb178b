import { strong } from '../../rich-text.ts'
import type {
  atAGlanceInEnglish,
  enquiriesInShortInEnglish,
  inShortInEnglish,
  limitsInShortInEnglish,
} from '../english/in-short.ts'

export const inShortInFrench: typeof inShortInEnglish = {
  heading: 'Ce que les faits et la documentation étayent',
  about: ({ on, limits, records }) => [
    `Ce qui suit est une partie d’une évaluation des faits fournis, faite au ${on} selon des règles écrites et avec des fiches conservées. « L’évaluation complète » en désigne l’ensemble ; ses limites et la manière dont elle a été faite sont dites à partir du `,
    limits,
    records ? '. B1, B2 et ainsi de suite sont des fiches : l’annexe B donne chacune avec sa source.' : '.',
  ],
  otherBody:
    'L’organe saisi statue selon ses propres règles, pour lesquelles l’évaluation n’a pas de critères. Chaque motif ci-dessous est exposé devant l’instance qu’il désigne.',
  notOpen:
    'Les faits fournis ne montrent pas que l’instance saisie puisse connaître de cette plainte. Chaque motif ci-dessous est exposé devant l’instance qu’il nomme.',
  question: ({ question, onTheFacts, word, settled }) => [
    `${question} ${onTheFacts}la qualification est `,
    ...word,
    settled
      ? '. Aucune réponse à ce qui est inconnu ou contesté ne modifierait cette qualification.'
      : '. Des réponses à ce qui est inconnu ou contesté pourraient modifier cette qualification.',
  ],
  for: { lead: strong('En faveur de la personne. '), none: 'Aucune raison n’est remplie.' },
  against: { lead: strong('Contre. '), none: 'Aucune raison contraire n’est remplie.' },
  elsewhere: (reasons, ground, at) => [
    `${reasons === 1 ? '1 raison qui joue ici figure' : `${reasons} raisons qui jouent ici figurent`} sous « ${ground} », `,
    at,
    '.',
  ],
  furtherReasons: (shown, further) =>
    `Les ${shown} plus lourdes suivent ; ${further === 1 ? '1 autre raison figure' : `${further} autres raisons figurent`} dans l’évaluation complète.`,
  records: (labels) => `Fiches conservées à l’encontre : ${labels}.`,
  unknown: { lead: strong('Inconnu. '), none: 'Aucune règle de ce motif n’attend de réponse.' },
  questions: (named, all) =>
    all > named ? `Les ${named} premières de ${all} questions :` : `${all === 1 ? '1 question' : `${all} questions`} :`,
}

export const atAGlanceInFrench: typeof atAGlanceInEnglish = {
  about:
    'Les raisons les plus lourdes de chaque côté ; les autres sont comptées et figurent dans l’évaluation complète.',
  caption: 'Chaque domaine : ce qui en est dit, pour, contre, et ce qui n’est pas connu',
  columns: { area: 'Domaine', for: 'En faveur de la personne', against: 'Contre' },
  noReason: 'Aucune raison n’est remplie.',
  noQuestion: 'Aucune règle n’attend de réponse.',
  furtherReasons: (further) => `Et ${further === 1 ? '1 autre raison' : `${further} autres raisons`}.`,
  questions: (number) => `Inconnu : ${number === 1 ? '1 question' : `${number} questions`}.`,
  records: (number) => `${number === 1 ? '1 fiche conservée' : `${number} fiches conservées`} contre.`,
}

export const enquiriesInShortInFrench: typeof enquiriesInShortInEnglish = {
  heading: 'Ce qu’il faut demander ensuite',
  about: (all, shown) =>
    all === 0
      ? 'Aucune question sans réponse n’a été trouvée qui puisse encore changer une qualification ci-dessus.'
      : all > shown
        ? `Les ${shown} premières des ${all} questions qui pourraient encore changer une qualification ci-dessus.`
        : 'Les questions qui pourraient encore changer une qualification ci-dessus.',
  toAsk: (asking) => ` (${asking})`,
}

export const limitsInShortInFrench: typeof limitsInShortInEnglish = {
  heading: 'Inconnues, limites et méthode',
  open: (questions) => [
    strong('Inconnu. '),
    questions === 0
      ? 'Aucune règle n’attend de réponse.'
      : `Dans l’évaluation complète, ${questions === 1 ? '1 question dont dépendent des règles n’a pas de réponse, ou a' : `${questions} questions dont dépendent des règles n’ont pas de réponse, ou ont`} des réponses contradictoires. Une question ouverte ne vaut réponse ni dans un sens ni dans l’autre.`,
  ],
  material: ({ records, stale, on, unverified, cites }) => [
    strong('Limites de la documentation. '),
    `${records === 1 ? '1 fiche conservée se trouve' : `${records} fiches conservées se trouvent`} derrière l’évaluation complète ; ` +
      `${stale === 0 ? 'aucune n’a' : stale === 1 ? '1 a' : `${stale} ont`} dépassé, à la date du ${on}, la durée de validité de ${stale > 1 ? 'leur' : 'sa'} catégorie. ` +
      (unverified === 0
        ? 'Chaque référence précise à une source juridique a été lue dans le texte. '
        : unverified === 1
          ? `1 référence précise à l’une de ses sources juridiques manque ou n’a pas été vérifiée dans le texte${cites ? ' ; si elle est citée ici, sa note le dit' : ''}. `
          : `${unverified} références précises à ses sources juridiques manquent ou n’ont pas été vérifiées dans le texte${cites ? ' ; là où l’une d’elles est citée ici, sa note le dit' : ''}. `) +
      'Le droit qu’aucune règle n’énonce et les éléments qu’aucune fiche ne contient n’ont eu aucun effet.',
  ],
  method: [
    strong('Méthode. '),
    'Des règles écrites, chacune avec sa source juridique, rapportent les faits, chacun avec qui l’affirme, à des critères juridiques. Une qualification est l’une de quatre au sens fixe, qu’un tableau fixe détermine ; elle n’est pas une probabilité, et rien n’est additionné. Une raison pour n’est jamais imprimée sans les raisons contre.',
  ],
  madeFrom: ({ engine, ruleSet, library, assessment, content, audit }) => [
    strong('Origine. '),
    `Moteur ${engine} ; jeu de règles ${ruleSet} ; bibliothèque ${library} ; évaluation ${assessment} ; contenu figé ${content}` +
      `${audit === null ? '' : ` ; journal d’audit qui précède ${audit.hash}, de l’entrée ${audit.entry}`}.`,
  ],
  translation: [
    strong('Langue. '),
    'Règles, questions et fiches sont conservées en anglais et ont été appliquées en anglais. Les auteurs du logiciel les ont traduites, ainsi que le reste ; aucun juriste francophone ne l’a relu. Les citations, et ce qui n’est pas traduit, sont imprimés tels quels.',
  ],
}
