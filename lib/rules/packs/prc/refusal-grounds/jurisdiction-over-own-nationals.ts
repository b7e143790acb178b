import { defineRule } from '#lib/rules/engine/rule'

export const jurisdictionOverOwnNationals = defineRule({
  id: 'refusal-grounds/jurisdiction-over-own-nationals',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'against',
  statement:
    'The conduct took place abroad and the person is a national of the PRC only: PRC law claims jurisdiction over what its nationals do abroad, as many states do.',
  fora: ['national'],
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'request.conductPlace', isOneOf: ['requested-state', 'third-state'] },
      { fact: 'person.nationality', is: 'requesting-state' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law-1997', pinpoint: 'art. 7', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-10-01' },
})
