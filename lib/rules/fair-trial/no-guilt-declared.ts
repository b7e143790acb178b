import { defineRule } from '#lib/rules/engine/rule'

export const noGuiltDeclared = defineRule({
  id: 'fair-trial/no-guilt-declared',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement: 'Nobody declared the person guilty and no confession was broadcast: the charge is presented as a charge.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.guiltDeclared', is: false },
      { fact: 'trialThere.televisedConfession', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'allenet-de-ribemont-v-france-1995', pinpoint: '35-41', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1995-02-10' },
})
