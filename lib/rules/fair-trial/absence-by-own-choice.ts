import { defineRule } from '#lib/rules/engine/rule'

export const absenceByOwnChoice = defineRule({
  id: 'fair-trial/absence-by-own-choice',
  ground: 'fair-trial',
  element: 'fair-trial/absence-without-retrial',
  direction: 'against',
  statement:
    'The person knew of the trial and stayed away by choice: the right to be there can be given up, if freely and without doubt.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.absenceWaived', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'sejdovic-v-italy-2006', pinpoint: '86-87', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2006-03-01' },
})
