import { defineRule } from '#lib/rules/engine/rule'

export const convictionThroughIllTreatment = defineRule({
  id: 'death-penalty/conviction-through-ill-treatment',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement: 'The death penalty is open and the conviction may rest on statements obtained through ill-treatment.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'death-penalty-open' }, { fact: 'trialThere.evidenceFromTorture', is: true }] },
  rests: 'authority',
  legalBasis: [{ authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.5-9.6', certainty: 'read' }],
  material: {},
  inForce: { from: '2011-10-31' },
})
