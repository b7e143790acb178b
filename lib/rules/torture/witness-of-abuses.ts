import { defineRule } from '#lib/rules/engine/rule'

export const witnessOfAbuses = defineRule({
  id: 'torture/witness-of-abuses',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'The person has spoken in public of abuses seen at first hand, which raises the risk.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.witnessOfAbuses', is: true },
      { fact: 'profile.mediaContact', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'kazakhstan-musakhanuly-alimuly-2020', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2020-01-21' },
})
