import { defineRule } from '#lib/rules/engine/rule'

export const removalOnAGroundOfItsOwn = defineRule({
  id: 'refusal-grounds/removal-on-a-ground-of-its-own',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/procedure-bypassed',
  direction: 'against',
  statement:
    'The removal order rests on a ground of immigration law of its own that a court has examined: that another state wants the person does not by itself make it extradition in disguise.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.lawfulGroundForRemoval', is: true },
      { fact: 'proceedings.removalInPlaceOfExtradition', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-soblen-1963', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ocalan-v-turkey-2005', pinpoint: '85-90', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1962-08-31' },
})
