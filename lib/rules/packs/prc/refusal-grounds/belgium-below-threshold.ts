import { defineRule } from '#lib/rules/engine/rule'

export const belgiumBelowThreshold = defineRule({
  id: 'refusal-grounds/belgium-below-threshold',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'for',
  statement:
    'The longest penalty for the conduct is less than one year: neither Act (above one year) nor treaty (one year or more) is met.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { fact: 'request.purpose', is: 'prosecution' },
      { fact: 'request.maximumPrisonTerm', is: 'under-one-year' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 1 § 2', certainty: 'read' },
    { authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2014-07-18' },
})
