import { defineRule } from '#lib/rules/engine/rule'

export const speechCutDown = defineRule({
  id: 'chilling-effect/speech-cut-down',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement: 'The person has cut down speaking, publishing or organising because of the request.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.silencedByRequest', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['ray-wong-fear-of-travel', 'germany-letter-jensen-2021'] },
    contrary: { ids: ['be-government-thorough-review'] },
  },
  inForce: { from: '2009-10-23' },
})
