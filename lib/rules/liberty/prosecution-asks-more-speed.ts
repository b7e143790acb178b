import { defineRule } from '#lib/rules/engine/rule'

export const prosecutionAsksMoreSpeed = defineRule({
  id: 'liberty/prosecution-asks-more-speed',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'for',
  statement:
    'The person is wanted for trial, not to serve a sentence, and is presumed innocent: more speed is asked of the requested state, and there is unexplained delay.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.purpose', is: 'prosecution' },
      { fact: 'proceedings.unexplainedDelay', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'gallardo-sanchez-v-italy-2015', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2015-03-24' },
})
