import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryFamilyLifeOutweighed = defineRule({
  id: 'refusal-grounds/ordinary-family-life-outweighed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/humanitarian',
  direction: 'against',
  statement:
    'There is family life here, and nobody would be left without a carer: interference with family life outweighs the public interest in extradition only exceptionally.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'family.lifeHere', is: true },
      { fact: 'family.onlyCarer', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-norris-no-2-2010', pinpoint: null, certainty: 'from-memory' },
    { authority: 'uk-hh-2012', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2010-02-24' },
})
