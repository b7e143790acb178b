import { defineRule } from '#lib/rules/engine/rule'

export const basicGuaranteesNotSecured = defineRule({
  id: 'fair-trial/basic-guarantees-not-secured',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'Brazil’s Supreme Federal Court refused requests, among other reasons because the state does not secure a fair and regular trial.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.justiceSystem', is: 'mainland' },
      { fact: 'country.partyControl.origins', atLeast: 1 },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'brazil-stf-ext-1442-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1424-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: { tags: ['party-control', 'judicial-independence'] },
    contrary: { ids: ['nz-kim-supreme-court-2022'] },
  },
  inForce: { from: '2019-12-19' },
})
