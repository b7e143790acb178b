import { defineRule } from '#lib/rules/engine/rule'

export const partyCommittees = defineRule({
  id: 'fair-trial/party-committees',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'A UN committee criticised a lack of judicial independence with growing political interference; another had been concerned that a party body can interfere with the courts.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'country.partyControl.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [
    { authority: 'cescr-concluding-observations-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: { tags: ['party-control', 'judicial-independence'] },
    contrary: { ids: ['nz-kim-supreme-court-2022', 'cat-co5-positive-aspects'] },
  },
  inForce: { from: '2023-03-03' },
})
