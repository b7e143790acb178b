import { strong } from '../../rich-text.ts'
import type { plainWordsInEnglish } from '../english/plain-words.ts'

export const plainWordsInFrench: typeof plainWordsInEnglish = {
  heading: 'Ce que nous avons examiné',
  about:
    'Chaque question ci-dessous a la réponse qu’on peut donner aujourd’hui, d’après ce que nous savons jusqu’ici. Les raisons de dire oui sont ce qu’on peut présenter à un juge pour vous. Personne ne peut savoir comment le juge décidera : cette note ne promet rien.',
  grounds: {
    torture: {
      name: 'Mauvais traitements',
      question: 'Si l’on vous envoie là-bas, risquez-vous la torture ou de mauvais traitements ?',
    },
    'fair-trial': {
      name: 'Le procès',
      question: 'Le procès là-bas pourrait-il être si inéquitable qu’il ne faudrait pas vous y envoyer ?',
    },
    assurances: {
      name: 'Les promesses',
      question: 'Si cet État promet de bien vous traiter, sa promesse pourrait-elle ne pas vous protéger ?',
    },
    'chilling-effect': {
      name: 'Pourquoi vous, et ce que cela vous fait déjà',
      question:
        'Vous recherche-t-on à cause de ce que vous êtes ou de ce que vous avez dit, ou cela vous fait-il du tort avant toute décision ?',
    },
    'death-penalty': { name: 'Peine de mort', question: 'Risquez-vous la peine de mort là-bas ?' },
    liberty: {
      name: 'Votre détention ici',
      question: 'Pourrait-il être illégal de vous détenir ici, ou aussi longtemps ?',
    },
    'refusal-grounds': {
      name: 'Autres raisons de refuser',
      question: 'Le traité ou la loi d’ici donne-t-il une autre raison de refuser ?',
    },
  },
  support: {
    'not-raised':
      'Ce qu’on nous a dit jusqu’ici ne suffit pas pour le dire. Cela ne veut pas dire qu’il n’y a pas de danger.',
    thin: 'Quelque chose permet de dire oui, mais peu : cela pourrait ne pas suffire.',
    contested:
      'Il y a des raisons de dire oui, et des raisons tout aussi lourdes de dire non. Un juge pourrait décider dans un sens ou dans l’autre.',
    'well-supported':
      'Il y a de fortes raisons de dire oui, et ce qui s’y oppose pèse moins. Un juge peut tout de même voir les choses autrement.',
  },
  behind: ({ helping, against, open, at }) => [
    `Raisons qui vous aident :\u00A0${helping}. Raisons contraires :\u00A0${against}. Questions encore ouvertes :\u00A0${open}. Elles commencent au `,
    at,
    '.',
  ],
  lines: {
    heading: 'Les lignes derrière les réponses',
    about:
      'Les lignes marquées (a), (b) et ainsi de suite sont écrites pour des juristes : lisez-les avec quelqu’un qui l’est. « La personne », c’est vous ; « l’État requérant », c’est l’État qui vous réclame. Une « assurance » est une promesse de cet État. Demandez ce que dit chaque ligne que vous ne comprenez pas.',
  },
  for: { lead: 'Ce qui vous aide', none: 'Rien pour l’instant.' },
  against: { lead: 'Ce qui s’y oppose', none: 'Rien que nous sachions.' },
  records: (number) => `Documents dans nos dossiers qui disent autre chose :\u00A0${number}.`,
  first: 'Voici les premières ; demandez les autres.',
  unknown: { lead: 'Ce que nous ne savons pas encore', none: 'Rien qui compterait ici.' },
  limits: {
    heading: 'Ce que cette note ne peut pas vous dire',
    open: (questions) => [
      strong('Ce qui reste ouvert. '),
      questions === 0
        ? 'Aucune question que posent nos règles n’est ouverte.'
        : `${questions === 1 ? '1 question sur votre affaire n’a pas encore de réponse, ou a' : `${questions} questions sur votre affaire n’ont pas encore de réponse, ou ont`} des réponses qui se contredisent. Une question ouverte ne veut dire ni oui ni non.`,
    ],
    material: ({ records, stale, unverified }) => [
      strong('Ce qui a été lu. '),
      `Documents utilisés (rapports, lois et décisions) :\u00A0${records}. Parmi eux, peut-être dépassés :\u00A0${stale}. Passages de lois et de décisions qu’il reste à trouver ou à lire dans le texte même :\u00A0${unverified}. Le droit et les documents que nous n’avons pas n’ont joué aucun rôle.`,
    ],
    method: [
      strong('Comment cette note a été faite. '),
      'Un programme d’ordinateur compare les réponses données sur votre affaire à des règles de droit écrites, de la même façon pour tout le monde. Il ne calcule aucune chance, n’additionne rien et ne décide rien. Il ne montre aucune raison qui vous aide sans les raisons contraires.',
    ],
    translation: [
      strong('Langue. '),
      'Ce que l’auteur n’a pas écrit lui-même a été traduit de l’anglais par les auteurs du programme ; aucun juriste francophone ne l’a lu.',
    ],
  },
}
