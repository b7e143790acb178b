import { say, strong } from '../../rich-text.ts'
import type { limitsInEnglish, recordsInEnglish } from '../english/limits.ts'
import { grammarInFrench as grammar } from './grammar.ts'

export const limitsInFrench: typeof limitsInEnglish = {
  heading: 'Inconnues et limites',
  open: (any, tellsWhy) => [
    strong('Faits non établis. '),
    any
      ? `Ces questions intéressent chaque partie et n’ont pas de réponse, ou ont des réponses contradictoires ; tant qu’elles restent ouvertes, des règles restent indéterminées. L’annexe C donne chaque question${tellsWhy ? ', la raison pour laquelle elle est sans réponse' : ''} et ce qu’elle concerne. Une question ouverte ne vaut réponse ni dans un sens ni dans l’autre.`
      : 'Aucune règle n’attend de réponse.',
  ],
  openTable: {
    caption: 'Questions ouvertes, par partie',
    part: 'Partie',
    rules: 'Règles indéterminées',
    questions: 'Questions, par numéro',
  },
  noRecord: (reasons, places) => [
    strong('Raisons sans fiche. '),
    ...(reasons === 0
      ? ['Derrière chaque raison se trouve une fiche conservée qui compte.']
      : [
          `Aucune fiche conservée qui compte ne se trouve derrière ${reasons === 1 ? 'la raison figurant au paragraphe' : 'les raisons figurant aux paragraphes'} `,
          places,
          '. C’est une lacune de la bibliothèque.',
        ]),
  ],
  gaps: (any) => [
    strong('Lacunes des règles. '),
    any
      ? 'Une lacune des règles ne vaut réponse ni dans un sens ni dans l’autre :'
      : 'L’évaluation n’en signale aucune.',
  ],
  gap: (ground, what) => say`${ground}. ${what}`,
  exactness: (grounds) => [
    strong('Éventails. '),
    `Sous ${grammar.listText(grounds.map(grammar.quotedText))}, l’éventail des qualifications est sûr, mais il n’est pas démontré qu’il soit exact : ` +
      'toute qualification qui peut être atteinte est citée, et il se peut qu’une qualification citée ne puisse pas l’être.',
  ],
  pinpoints: (unverified, remarks) => [
    strong('Références précises. '),
    unverified === 0
      ? 'Chaque référence précise à une source juridique dans ce document a été lue dans le texte.'
      : `${unverified} ${unverified === 1 ? 'référence précise à une source juridique manque dans ce document ou n’a pas été vérifiée' : 'références précises à des sources juridiques manquent dans ce document ou n’ont pas été vérifiées'} dans le texte (${remarks.map(grammar.quotedText).join(' ; ')}). Chacune est signalée dans sa note et à côté de la source à l’annexe A.`,
  ],
  noRecords: [strong('Fiches. '), 'Aucune fiche conservée n’a été utilisée.'],
  stale: (day, labels) => [
    strong('Fiches périmées. '),
    labels === ''
      ? `À la date du ${day}, aucune fiche imprimée ici n’a dépassé sa durée de validité.`
      : `À la date du ${day}, les fiches suivantes ont dépassé la durée de validité de leur catégorie : ${labels}.`,
  ],
  noPinpoint: (labels) => [
    strong('Fiches sans référence précise. '),
    labels === ''
      ? 'Chaque fiche imprimée ici désigne l’endroit de sa source.'
      : `Les fiches suivantes ne désignent pas l’endroit de leur source : ${labels}.`,
  ],
  notCounted: (labels) => [
    strong('Fiches qui ne comptent pas. '),
    labels === ''
      ? 'Aucune fiche imprimée ici n’est contredite, remplacée, non vérifiée ou introuvable.'
      : `Les fiches suivantes sont imprimées avec ce qui les a remplacées ou ce que leur vérification a révélé, et n’ont été comptées pour aucune constatation, parce qu’elles sont contredites ou remplacées, qu’elles n’ont pas été vérifiées ou que la vérification ne les a pas retrouvées : ${labels}.`,
  ],
  scope: (requestingState) => [
    strong('Portée. '),
    `Les règles ont été écrites pour l’éloignement vers l’État requérant (${requestingState}) et couvrent ce qu’elles citent, rien d’autre. ` +
      'Le droit qu’aucune règle n’énonce et les éléments qu’aucune fiche ne contient n’ont eu aucun effet sur ce document. La bibliothèque peut être incomplète et en retard sur les événements.',
  ],
  nothingAdded: ({ sections, hand }) => [
    strong('Rien d’ajouté. '),
    ...(sections.length === 0
      ? []
      : [`Ce qui figure sous ${grammar.listText(sections.map(grammar.quotedText))} est de la main de l’auteur. `]),
    ...(hand ? [`Ce qui a été modifié à la main est indiqué sous ${grammar.quotedText('Modifié à la main')}. `] : []),
    sections.length === 0 && !hand
      ? 'Chaque phrase relative à l’affaire a été composée à partir des faits fournis, des règles conservées et des fiches conservées. Aucun texte sur le droit, une source ou une personne n’a été librement rédigé pour ce document.'
      : 'Toute autre phrase relative à l’affaire a été composée à partir des faits fournis, des règles conservées et des fiches conservées. Hormis cela, aucun texte sur le droit, une source ou une personne n’a été librement rédigé pour ce document.',
  ],
  translation: [
    strong('Traduction. '),
    'Les formulations françaises de ce document ont été traduites de l’anglais par les auteurs du logiciel. Aucun juriste francophone ne les a relues. En cas de doute, il convient de les comparer avec la version anglaise du même document.',
  ],
}

export const recordsInFrench: typeof recordsInEnglish = {
  run: (first, last) => `B${first} à B${last}`,
  supersededBy: (label, by) => `${label} (remplacée par ${by})`,
  contradicted: (label) => `${label} (contredite)`,
  titled: (label, title) => say`${label} (« ${title} »)`,
  titledSuperseded: (label, title, by) => say`${label} (« ${title} » ; remplacée par ${by})`,
  isSuperseded: (by, proposition, of) => say` ${of ?? 'Elle'} est remplacée par ${by} : ${proposition}`,
  wasSupersededLater: (by, proposition, of) =>
    say` Après la date de l’évaluation, ${of ?? 'elle'} a été remplacée par ${by} : ${proposition}`,
  isContradicted: (note) => say` Elle est contredite : ${note}`,
}
