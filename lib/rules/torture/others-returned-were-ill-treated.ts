import { defineRule } from '#lib/rules/engine/rule'

export const othersReturnedWereIllTreated = defineRule({
  id: 'torture/others-returned-were-ill-treated',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement: 'Others in a comparable position were ill-treated or held without process when they were returned.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.comparableReturns', is: 'ill-treated' },
  rests: 'country-material',
  legalBasis: [{ authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2020-02-20' },
})
