import { defineRule } from '#lib/rules/engine/rule'

export const partyCommittees = defineRule({
  id: 'fair-trial/party-committees',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'UN committees found that party organs interfere in judicial matters, more so in politically sensitive cases, and that interference is growing.',
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
  inForce: { from: '2016-02-03' },
})
