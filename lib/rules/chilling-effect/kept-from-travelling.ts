import { defineRule } from '#lib/rules/engine/rule'

export const keptFromTravelling = defineRule({
  id: 'chilling-effect/kept-from-travelling',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'The person is kept from travelling because of the request: bail terms, a held passport, reporting, or the notice itself, which hindered travel for twenty years in the case of Dolkun Isa.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.travelRestricted', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' },
    { authority: 'iccpr', pinpoint: 'art. 12', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2018-02-23' },
})
