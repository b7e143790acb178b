import { defineRule } from '#lib/rules/engine/rule'

export const politicallyDirectedCase = defineRule({
  id: 'fair-trial/politically-directed-case',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'There is evidence that a party or political organ directs this very case, so that the charge would not be decided by an independent court.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.politicalDirection', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-06-15' },
})
