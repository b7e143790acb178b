import { defineRule } from '#lib/rules/engine/rule'

export const belgiumShortRemainder = defineRule({
  id: 'refusal-grounds/belgium-short-remainder',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/threshold',
  direction: 'for',
  statement:
    'Less than six months of the sentence are left to serve: the treaty requires at least six for the enforcement of a sentence.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { fact: 'request.purpose', is: 'enforcement' },
      { fact: 'request.remainingSentenceMonths', below: 6 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-prc-extradition-treaty-2016', pinpoint: 'art. 2(1)', certainty: 'read' }],
  material: {},
  inForce: { from: '2020-12-26' },
})
