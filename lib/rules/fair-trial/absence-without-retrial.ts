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
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'sejdovic-v-italy-2006', pinpoint: '84', certainty: 'from-memory' },
    { authority: 'einhorn-v-france-2001', pinpoint: '33', certainty: 'from-memory' },
    { authority: 'stoichkov-v-bulgaria-2005', pinpoint: '54-56', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
