import type {
  changesInEnglish,
  enquiriesInEnglish,
  openQuestionsInEnglish,
  otherSideInEnglish,
} from '../english/prospects.ts'
import { grammarInFrench as grammar, que } from './grammar.ts'

export const changesInFrench: typeof changesInEnglish = {
  heading: 'Ce qui modifierait le résultat',
  none: 'Aucune modification limitée des faits n’a été trouvée qui changerait l’une des qualifications ci-dessus.',
  about:
    'Chaque ligne désigne des faits dont la modification ou la réponse, ensemble et sans rien d’autre, change la qualification de la partie sous laquelle elle figure ; un nombre moindre n’y suffit pas. Ils sont imprimés quel que soit le sens dans lequel ils vont.',
  upTo: (number) =>
    ` Jusqu’à ${number} lignes par partie figurent ici, en commençant par celles qui comptent le moins de faits ; les autres figurent à l’annexe E.`,
  words: (words) => `Les qualifications sont ${grammar.listText(words)}.`,
  measured: ' Un nombre ou une date du tableau vaut pour tout autre qui se situe entre les mêmes seuils des règles.',
  furtherHeading: 'Annexe E : autres modifications qui changeraient une qualification',
  furtherAbout:
    'Ces ensembles de faits changent une qualification comme ceux qui figurent sous « Ce qui modifierait le résultat » et se lisent de la même manière.',
  caption: 'Ce qui changerait une qualification, et la qualification alors obtenue',
  columns: { ifEstablished: 'S’il était établi', wordThen: 'Qualification alors' },
  now: (word) => ` : à présent ${word}`,
  that: que,
}

export const enquiriesInFrench: typeof enquiriesInEnglish = {
  heading: 'Prochaines recherches',
  none: 'Aucune question sans réponse n’a été trouvée qui puisse encore changer une qualification ci-dessus.',
  about: (all, shown, forCounsel) =>
    `${all} ${all === 1 ? 'question sans réponse peut' : 'questions sans réponse peuvent'} encore changer une qualification ci-dessus. ${all > shown ? `Les ${shown} premières figurent ici, dans l’ordre` : 'Elles figurent dans l’ordre'} où les règles suggèrent de les poser, selon ce qu’elles peuvent changer et selon ${forCounsel ? 'qu’il est coûteux, long et sûr de les poser ; lorsque rien n’est dit de la prudence ou de la sécurité, la question peut être posée sans danger' : 'ce qu’il faut pour les poser'}${all > shown ? ' ; les autres figurent à l’annexe C avec leur place dans cet ordre' : ''}.`,
  caption: 'Prochaines recherches, dans l’ordre',
  columns: { number: 'N°', question: 'Question', couldMove: 'Peut changer', toAsk: 'Pour la poser' },
  cost: { low: 'peu coûteux', medium: 'assez coûteux', high: 'très coûteux' },
  delay: { hours: 'quelques heures', days: 'quelques jours', weeks: 'quelques semaines' },
  safety: { safe: '', care: ', avec prudence', unsafe: ', dangereux à demander' },
}

export const otherSideInFrench: typeof otherSideInEnglish = {
  heading: (letter) => `Annexe ${letter} : la thèse adverse (à l’attention exclusive de l’avocat)`,
  none: 'Aucun point en faveur de l’État requérant n’a été trouvé dans la documentation conservée ni dans les faiblesses de la nôtre.',
  about:
    'Ce que l’État requérant pourrait le mieux soutenir à partir de la documentation conservée et des faiblesses de la nôtre, avec la question à laquelle cela peut conduire lors d’un contre-interrogatoire. Un point qui concerne plusieurs parties figure sous la première d’entre elles.',
  records: (labels) => ` Fiches : ${labels}.`,
  printedAt: (places) => [' Ce qui est conservé à son encontre, le cas échéant, figure au paragraphe ', places, '.'],
  standsAgainst: (reasons, places) => [
    ` À l’encontre ${reasons === 1 ? 'de la raison figurant au paragraphe' : 'des raisons figurant aux paragraphes'} `,
    places,
    '.',
  ],
  likelyQuestion: ' Question probable : ',
  again: (points, places) => [
    points === 1 ? 'Le point du paragraphe ' : 'Les points des paragraphes ',
    places,
    points === 1 ? ' concerne aussi cette partie.' : ' concernent aussi cette partie.',
  ],
}

export const openQuestionsInFrench: typeof openQuestionsInEnglish = {
  heading: 'Annexe C : questions sans réponse',
  none: 'Chaque question a reçu une réponse sur laquelle ceux qui s’expriment sont d’accord.',
  about: (forCounsel) =>
    `Chaque question qui n’a pas de réponse, ou dont les réponses se contredisent ; puis les parties qu’elle concerne, le numéro de sa place dans l’ordre des prochaines recherches et ce qu’il faut pour la poser. Aucune règle encore indéterminée n’attend la réponse à une question pour laquelle aucune partie n’est indiquée. ${forCounsel ? 'Sauf indication contraire, elle n’a pas encore été posée et peut l’être sans danger' : 'Sauf mention d’une contradiction, la réponse n’est pas connue'} ; une question sans place ne fait pas partie des recherches qui pourraient changer une qualification ci-dessus.`,
  caption: 'Questions sans réponse, par groupe',
  columns: { number: 'N°', question: 'Question ; ce qu’elle concerne ; ce qu’il faut pour la poser' },
  inConflict: ' (réponses contradictoires)',
  place: (number, asking) => `${number} : ${asking}`,
}
