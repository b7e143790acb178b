import { defineRule } from '#lib/rules/engine/rule'

export const militaryCommissionAndTortureEvidence = defineRule({
  id: 'fair-trial/military-commission-and-torture-evidence',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'Statements obtained by torture would be used before a military or special court: the Court found transfer to such a trial to be exposure to a flagrant denial of justice.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.evidenceFromTorture', is: true },
      { fact: 'trialThere.specialCourt', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'al-nashiri-v-poland-2014', pinpoint: '562-569', certainty: 'from-memory' },
    { authority: 'husayn-v-poland-2014', pinpoint: '552-559', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2014-07-24' },
})
