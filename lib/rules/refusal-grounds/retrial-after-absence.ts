import { defineRule } from '#lib/rules/engine/rule'

export const retrialAfterAbsence = defineRule({
  id: 'refusal-grounds/retrial-after-absence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/trial-in-absence',
  direction: 'against',
  statement: 'There was no trial in absence, or a full retrial is guaranteed.',
  fora: ['national'],
  engagedWhen: {
    anyOf: [
      { fact: 'request.trialInAbsence', is: false },
      { fact: 'request.retrialGuaranteed', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
