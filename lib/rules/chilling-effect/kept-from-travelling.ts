import { defineRule } from '#lib/rules/engine/rule'

export const keptFromTravelling = defineRule({
  id: 'chilling-effect/kept-from-travelling',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person is kept from travelling because of the request: bail terms, a held passport, reporting, or the notice itself.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.travelRestricted', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.3', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['be-provisional-restrictions', 'ray-wong-fear-of-travel', 'denmark-pet-warning-2021'] },
    contrary: { ids: ['denmark-refuses-hk-request'] },
  },
  inForce: { from: '2009-10-23' },
})
