import type { plainWordsInEnglish } from '../english/plain-words.ts'

export const plainWordsInFrench: typeof plainWordsInEnglish = {
  about:
    'Les lignes marquées (a), (b) et ainsi de suite sont en anglais et écrites pour des juristes. « The person », c’est vous ; « the requesting state », c’est l’État qui vous réclame. Une « assurance » est une promesse de cet État. Demandez ce que dit chaque ligne que vous ne comprenez pas.',
  heading: 'Ce que nous avons examiné',
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
        'Vous recherche-t-on à cause de ce que vous êtes ou de ce que vous avez dit, et qu’est-ce que cela vous a déjà fait ?',
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
      'Rien de ce qu’on nous a dit jusqu’ici ne remplit une règle qui parle en ce sens. Cela ne veut pas dire qu’il n’y a pas de danger.',
    thin: 'Quelque chose parle en ce sens, mais peu : cela pourrait ne pas suffire.',
    contested:
      'Il y a des raisons en ce sens, et des raisons tout aussi lourdes en sens contraire. Un juge pourrait décider dans un sens ou dans l’autre.',
    'well-supported': 'Il y a de fortes raisons en ce sens, et ce qui s’y oppose pèse moins.',
  },
  for: { lead: 'Ce qui vous aide', none: 'Rien pour l’instant.' },
  against: { lead: 'Ce qui s’y oppose', none: 'Rien que nous sachions.' },
  first: 'Ce sont les premières ; vous pouvez demander à les voir toutes.',
  unknown: { lead: 'Ce que nous ne savons pas encore', none: 'Rien qui compterait ici.' },
}
