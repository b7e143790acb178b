import { say, strong } from '../../rich-text.ts'
import type { coverInEnglish, natureInEnglish, summaryInEnglish } from '../english/opening.ts'
import { grammarInFrench as grammar } from './grammar.ts'
import { termsInFrench as terms } from './terms.ts'

export const coverInFrench: typeof coverInEnglish = {
  titles: {
    'hearing-report': 'Rapport pour l’audience',
    'lawyers-copy': 'Rapport pour l’audience : exemplaire de l’avocat',
  },
  subtitle: ({ from, to }) => `Éloignement de l’État requis (${from}) vers l’État requérant (${to})`,
  marks: {
    counsel: 'RÉSERVÉ AUX AVOCATS : ne pas déposer ni transmettre',
    example: 'EXEMPLE : une personne inventée',
    draft: 'PROJET : ce rapport n’a pas été délivré',
    documentDraft: 'PROJET : non délivré',
    otherSide: 'À L’ATTENTION EXCLUSIVE DE L’AVOCAT : ne pas déposer',
  },
  edition: (number) => `N°\u00A0${number}`,
  report: (number) => `Rapport n°\u00A0${number}`,
  draft: 'Projet',
  labels: {
    person: 'Personne réclamée',
    requesting: 'État requérant',
    requested: 'État requis',
    assessedOn: 'Évalué à la date du',
    fora: 'Instances',
    issued: 'Délivré',
    by: 'Par',
    form: 'Forme',
    edition: 'Édition',
    report: 'Rapport',
  },
  numberAndId: (number, id) => `N°\u00A0${number}, ${id}`,
  signature: (name) => [`Signé : ${name}`, 'Date'],
}

export const natureInFrench: typeof natureInEnglish = {
  heading: 'Ce que ce document est, et ce qu’il n’est pas',
  is: ({ reference, from, to, on }) =>
    `Ce document concerne la personne réclamée désignée ici par ${reference}, dont l’éloignement de l’État requis (${from}) ` +
    `vers l’État requérant (${to}) est demandé. Il expose, à la date du ${on}, quels critères juridiques s’appliquent, ` +
    'lesquels de leurs éléments sont étayés par les faits fournis et par la documentation conservée, ce qui s’y oppose, ce qui n’est pas connu et ce qui modifierait le tableau.',
  isNot:
    'L’évaluation n’est ni une décision, ni la prévision d’une décision, ni un avis juridique. Elle ne donne ni probabilité ni score, et les domaines qu’elle couvre ne sont jamais additionnés. ' +
    'La pesée revient à l’avocat et au juge. Qu’un motif ne soit pas soulevé, ou qu’une règle ne soit pas remplie, ne revient pas à constater l’absence de risque.',
  facts:
    'Les faits sont ceux qui ont été fournis à l’auteur. Chacun de ceux qui sont imprimés l’est avec la personne ou la source qui l’affirme ; ce document n’en garantit aucun. ' +
    'Ce qui est inconnu est dit inconnu et ne vaut jamais réponse négative.',
  use: 'L’évaluation a été établie pour la personne réclamée et pour ceux qui agissent pour elle. Elle n’est pas destinée à une autorité requérante.',
  useBeforeCourt:
    'L’évaluation a été établie pour la personne réclamée et pour ceux qui agissent pour elle. Elle est soumise à la juridiction au nom de cette personne.',
  useByExpert:
    'L’évaluation est un élément dont l’expert disposait. Elle a été établie pour la personne réclamée et pour ceux qui agissent pour elle. ' +
    'L’avis est celui de l’expert lui-même et est donné à la juridiction.',
  untranslated: (besides) => [
    strong(besides ? 'Langues. ' : 'Langue. '),
    `${besides ? 'Ce document est rédigé en deux langues, côte à côte' : 'Ce document est rédigé en français'}. Les énoncés des règles, les questions et leurs réponses, les critères et leurs éléments, et le contenu des fiches sont conservés en anglais et ont été appliqués en anglais ; ils figurent ici en traduction. Ce qui n’est pas traduit, les références des sources et les citations sont imprimés tels quels.`,
  ],
  counsel: [
    strong('RÉSERVÉ AUX AVOCATS. '),
    'Ce document imprime aussi des fiches que l’organisation conserve pour ses avocats. Il leur est destiné et ne doit être ni déposé ni transmis. Les fiches scellées n’y figurent pas.',
  ],
  example: [
    strong('EXEMPLE. '),
    'La personne et les faits de cette affaire sont inventés. Rien ici ne décrit une personne réelle.',
  ],
  draft: [
    strong('PROJET. '),
    'Ce document a été imprimé sans être délivré. Il n’a ni numéro ni signataire et ne peut pas être vérifié.',
  ],
}

export const summaryInFrench: typeof summaryInEnglish = {
  heading: 'Résumé',
  noForum: (state) =>
    `Aucune instance n’est connue pour l’État requis (${state}), de sorte qu’aucun critère juridique n’a pu être appliqué. C’est une lacune de la bibliothèque.`,
  fora: (state) =>
    `À la date de l’évaluation, une plainte contre l’éloignement de l’État requis (${state}) peut être portée devant les instances suivantes.`,
  forum: (name, why) => [strong(`${name}.`), ...say` ${why}`],
  areas: 'Les quatre domaines',
  further: 'Autres motifs, traités à part',
  ground: ({ name, question, forum, word, routes, settled, against, from }) => [
    strong(`${name}. `),
    `${question} `,
    `${terms.fora.onTheFacts(forum)}la qualification est `,
    ...word,
    ...(routes.length === 0
      ? ['.']
      : say`, par ${routes.length === 1 ? 'la voie' : 'les voies'} ${grammar.list(routes.map(grammar.quoted))}.`),
    settled
      ? ' Aucune réponse à ce qui est inconnu ou contesté ne modifierait cette qualification.'
      : ' Des réponses à ce qui est inconnu ou contesté pourraient modifier cette qualification.',
    ...against,
    ' Voir à partir du ',
    from,
    '.',
  ],
  noReasonAgainst: [' Aucune raison contraire n’est remplie.'],
  against: (count, places) => [
    count === 1 ? ' La raison contraire figure au paragraphe ' : ' Les raisons contraires figurent aux paragraphes ',
    places,
    '.',
  ],
}
