import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryCourt = defineRule({
  id: 'fair-trial/ordinary-court',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'The person would be tried by an ordinary court, and nothing shows that a political organ directs the case.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.specialCourt', is: false },
      { fact: 'trialThere.politicalDirection', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-06-15' },
})
