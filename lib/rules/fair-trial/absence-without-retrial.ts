import { defineRule } from '#lib/rules/engine/rule'

export const absenceWithoutRetrial = defineRule({
  id: 'fair-trial/absence-without-retrial',
  ground: 'fair-trial',
  element: 'fair-trial/absence-without-retrial',
  direction: 'for',
  statement:
    'The person was tried, or is to be tried, in absence and has no right to a full retrial: a listed form of flagrant denial of justice.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
