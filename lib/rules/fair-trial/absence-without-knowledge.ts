import { defineRule } from '#lib/rules/engine/rule'

export const absenceWithoutKnowledge = defineRule({
  id: 'fair-trial/absence-without-knowledge',
  ground: 'fair-trial',
  element: 'fair-trial/absence-without-retrial',
  direction: 'for',
  statement:
    'The person did not know of the trial in absence or did not stay away by choice, and has no right to have the charge determined afresh: in Sejdovic that is a denial of justice.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: false },
      { fact: 'request.absenceWaived', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'sejdovic-v-italy-2006', pinpoint: '82-88', certainty: 'from-memory' },
    { authority: 'einhorn-v-france-2001', pinpoint: '33', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2006-03-01' },
})
