import { strong } from '../../rich-text.ts'
import type { heldInEnglish } from '../english/held.ts'

export const heldInFrench: typeof heldInEnglish = {
  about: (questions) => [
    strong('Non divulgué ici. '),
    `Certains faits pourraient mettre en danger la personne ou d’autres si l’État requérant les lisait. Ce document omet ${questions === 1 ? '1 question' : `${questions} questions`} du catalogue sur de tels faits, qu’il y ait ou non une réponse, ainsi que toute raison, en faveur de la personne ou contraire, qui repose sur l’un d’eux. ` +
      'Les qualifications ont été établies sur l’ensemble des faits. Ce que ce document énumère et compte, et ce qu’il donne pour inconnu, non rempli ou non conservé, l’est sans ces faits. Là où des raisons sont omises, la partie qu’elles concernent le dit.',
  ],
  inGround: (sides, at) => [
    strong('Non divulgué ici. '),
    `Des raisons ${sides.map((side) => ({ for: 'en faveur de la personne', against: 'contraires' })[side]).join(' et des raisons ')} qui jouent ici reposent sur des faits omis dans ce document (`,
    at,
    '). Elles comptent dans la qualification ci-dessus.',
  ],
  against: ' Des raisons contraires restent entre les mains de l’avocat.',
  noReasonPrinted: 'Aucune raison n’est imprimée ici ; il en est qui restent entre les mains de l’avocat.',
  notConsidered: ' Les questions omises ne sont pas prises en compte ici.',
}
