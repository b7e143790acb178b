import { defineRule } from '#lib/rules/engine/rule'

export const placeWithReportsOfItsOwn = defineRule({
  id: 'torture/place-with-reports-of-its-own',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'Reports describe ill-treatment at the very place where the person would be held.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.placeReported', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'soering-v-uk-1989', pinpoint: '88-91', certainty: 'secondary' }],
  material: {},
  inForce: { from: '1989-07-07' },
})
