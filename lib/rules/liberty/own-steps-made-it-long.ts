import { defineRule } from '#lib/rules/engine/rule'

export const ownStepsMadeItLong = defineRule({
  id: 'liberty/own-steps-made-it-long',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'against',
  statement:
    'Custody is long mainly through remedies, stays or adjournments that the person asked for: in Kolompar such time was not held against the requested state.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.delayByOwnSteps', is: true },
      { fact: 'proceedings.unexplainedDelay', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'kolompar-v-belgium-1992', pinpoint: '40-43', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1992-09-24' },
})
