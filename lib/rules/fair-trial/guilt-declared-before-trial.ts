import { defineRule } from '#lib/rules/engine/rule'

export const guiltDeclaredBeforeTrial = defineRule({
  id: 'fair-trial/guilt-declared-before-trial',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement: 'A confession was broadcast, or officials or state media declared the person guilty, before any trial.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'trialThere.televisedConfession', is: true },
      { fact: 'trialThere.guiltDeclared', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-06-15' },
})
