import { defineRule } from '#lib/rules/engine/rule'

export const relativeIllTreated = defineRule({
  id: 'torture/relative-ill-treated',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A relative or co-accused relative was ill-treated in custody there, which is evidence about this case and not only about the country.',
  fora: 'all',
  engagedWhen: { fact: 'family.relativeIllTreated', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'canada-lai-2007', pinpoint: null, certainty: 'from-memory' },
  ],
  material: { supports: { ids: ['italy-cassation-21125-2023'] } },
  inForce: { from: '2007-04-05' },
})
