import { defineRule } from '#lib/rules/engine/rule'

export const retrialGuaranteed = defineRule({
  id: 'fair-trial/retrial-guaranteed',
  ground: 'fair-trial',
  element: 'fair-trial/absence-without-retrial',
  direction: 'against',
  statement:
    'A full retrial on facts and law is open to the person: conviction in absence counts as a flagrant denial only where no later full hearing can be had.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'einhorn-v-france-2001', pinpoint: '33', certainty: 'from-memory' },
    { authority: 'sejdovic-v-italy-2006', pinpoint: '82', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
