import { defineRule } from '#lib/rules/engine/rule'

export const relativeIllTreated = defineRule({
  id: 'torture/relative-ill-treated',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A relative or co-accused relative was ill-treated in custody there; the treatment of a brother was noted in Italy as a fact that supports the risk.',
  fora: 'all',
  engagedWhen: { fact: 'family.relativeIllTreated', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2023-05-17' },
})
