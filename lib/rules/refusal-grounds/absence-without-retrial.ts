import { defineRule } from '#lib/rules/engine/rule'

export const absenceWithoutRetrial = defineRule({
  id: 'refusal-grounds/absence-without-retrial',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/trial-in-absence',
  direction: 'for',
  statement:
    'Judgment in absence without a right to a full retrial is a listed form of flagrant denial of justice; whether the instrument has a ground of its own, this does not say.',
  fora: ['national'],
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
