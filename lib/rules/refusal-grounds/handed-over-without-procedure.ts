import { defineRule } from '#lib/rules/engine/rule'

export const handedOverWithoutProcedure = defineRule({
  id: 'refusal-grounds/handed-over-without-procedure',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/procedure-bypassed',
  direction: 'for',
  statement:
    'The person is to be handed over without any procedure: an extra-legal transfer is the negation of the rule of law and of the right to liberty.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'request.route', is: 'informal-transfer' },
  rests: 'authority',
  legalBasis: [
    { authority: 'el-masri-v-macedonia-2012', pinpoint: null, certainty: 'from-memory' },
    { authority: 'iskandarov-v-russia-2010', pinpoint: null, certainty: 'from-memory' },
    { authority: 'al-nashiri-v-poland-2014', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2010-09-23' },
})
