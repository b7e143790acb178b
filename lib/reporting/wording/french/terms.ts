import type { Terms } from '../english/terms.ts'

const withArticle = {
  ecthr: 'la Cour européenne des droits de l’homme',
  cat: 'le Comité des Nations unies contre la torture',
  hrc: 'le Comité des droits de l’homme des Nations unies',
  iacthr: 'la Cour interaméricaine des droits de l’homme',
  national: 'les juridictions de l’État requis',
}

export const termsInFrench: Terms = {
  support: {
    risk: {
      'not-raised': {
        word: 'non soulevé',
        definition:
          'aucun critère de ce risque n’est rempli en entier au vu des faits fournis ; cela ne revient pas à constater l’absence de risque',
      },
      thin: {
        word: 'soulevé, faiblement étayé',
        definition:
          'tout au plus de la documentation sur le pays, ou seule une décision d’une autre instance appuyée par moins de deux origines indépendantes, parle en ce sens, et rien de plus lourd ne s’y oppose',
      },
      contested: {
        word: 'soulevé, étayé mais contesté',
        definition: 'des raisons parlent en ce sens, et une raison d’un poids au moins égal s’y oppose',
      },
      'well-supported': {
        word: 'soulevé, bien étayé',
        definition:
          'une source juridique contraignante, ou une source persuasive accompagnée de documentation de deux origines indépendantes, parle en ce sens, et seules des raisons de moindre poids s’y opposent',
      },
    },
    answer: {
      'not-raised': {
        word: 'non établi',
        definition: 'aucune règle qui parle en faveur de cette réponse n’est remplie au vu des faits fournis',
      },
      thin: {
        word: 'faiblement établi',
        definition:
          'tout au plus de la documentation sur le pays, ou seule une décision d’une autre instance appuyée par moins de deux origines indépendantes, parle en faveur de cette réponse, et rien de plus lourd ne s’y oppose',
      },
      contested: {
        word: 'établi mais contesté',
        definition: 'des raisons parlent en faveur de cette réponse, et une raison d’un poids au moins égal s’y oppose',
      },
      'well-supported': {
        word: 'bien établi',
        definition:
          'une source juridique contraignante, ou une source persuasive accompagnée de documentation de deux origines indépendantes, parle en faveur de cette réponse, et seules des raisons de moindre poids s’y opposent',
      },
    },
  },
  supportInTable: {
    risk: {
      'not-raised': 'non soulevé',
      thin: 'faiblement étayé',
      contested: 'contesté',
      'well-supported': 'bien étayé',
    },
    answer: {
      'not-raised': 'non établi',
      thin: 'faiblement établi',
      contested: 'établi, contesté',
      'well-supported': 'bien établi',
    },
  },
  weights: {
    binding: {
      word: 'contraignant',
      definition:
        'une décision de la juridiction ou de l’organe de cette instance même, ou un traité ou une loi en vigueur ici',
    },
    persuasive: { word: 'persuasif', definition: 'une décision ou des constatations d’une autre instance' },
    material: { word: 'documentaire', definition: 'tout au plus de la documentation sur le pays' },
  },
  grounds: {
    torture: {
      name: 'Torture et mauvais traitements',
      question:
        'Y a-t-il des motifs sérieux de croire que l’éloignement expose la personne à un risque réel de torture ou de mauvais traitements ?',
    },
    'fair-trial': {
      name: 'Procès équitable',
      question: 'Y a-t-il un risque réel de déni de justice flagrant ?',
    },
    assurances: {
      name: 'Assurances diplomatiques',
      question:
        'Une assurance est-elle insuffisante, atteinte par atteinte : par ce qui a été promis exactement, par celui qui l’a promis, ou parce que l’on ne peut s’y fier ?',
    },
    'chilling-effect': {
      name: 'Effet dissuasif',
      question:
        'La demande est-elle un instrument dirigé contre cette personne en raison de ce qu’elle est ou de ce qu’elle a dit, et quel tort cause-t-elle avant toute décision ?',
    },
    'death-penalty': {
      name: 'Peine de mort',
      question: 'Y a-t-il un risque réel que la peine de mort soit prononcée ou exécutée ?',
    },
    liberty: {
      name: 'Liberté',
      question:
        'La détention dans l’État requis est-elle irrégulière, ou plus longue que ne le justifie la procédure d’extradition ?',
    },
    'refusal-grounds': {
      name: 'Motifs de refus',
      question: 'Un motif de refus prévu par l’instrument ou par le droit national fait-il obstacle ?',
    },
  },
  groundsInBrief: {
    torture: 'mauvais traitements',
    'fair-trial': 'procès équitable',
    assurances: 'assurances',
    'chilling-effect': 'effet dissuasif',
    'death-penalty': 'peine de mort',
    liberty: 'liberté',
    'refusal-grounds': 'motifs de refus',
  },
  fora: {
    names: {
      ecthr: 'Cour européenne des droits de l’homme',
      cat: 'Comité des Nations unies contre la torture',
      hrc: 'Comité des droits de l’homme des Nations unies',
      iacthr: 'Cour interaméricaine des droits de l’homme',
      national: 'Juridictions de l’État requis',
    },
    inTable: (forum, state) =>
      ({
        ecthr: 'Cour européenne',
        cat: 'Comité contre la torture',
        hrc: 'Comité des droits de l’homme',
        iacthr: 'Cour interaméricaine',
        national: `Juridictions (${state})`,
      })[forum],
    inSentence: (forum, state) =>
      ({
        ecthr: 'la Cour européenne',
        cat: 'le Comité contre la torture',
        hrc: 'le Comité des droits de l’homme',
        iacthr: 'la Cour interaméricaine',
        national: `les juridictions de l’État requis (${state})`,
      })[forum],
    every: 'toutes les instances',
    bothCommittees: 'les deux comités des Nations unies',
    listed: (fora) => fora.map((name, index) => (index === 0 ? name : name.replace(/^Juridictions/, 'juridictions'))),
    none: 'Aucune connue',
    onTheFacts: (forum) =>
      forum === null ? 'Au vu des faits fournis, ' : `Devant ${withArticle[forum]}, au vu des faits fournis, `,
  },
  unknownReasons: {
    'not-asked': 'Question pas encore posée',
    'not-known': 'Question posée, réponse inconnue',
    'unsafe-to-ask': 'Question dangereuse à poser',
    refused: 'Refus de répondre',
    awaiting: 'Dans l’attente d’un document',
  },
}
