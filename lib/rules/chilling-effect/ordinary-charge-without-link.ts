import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryChargeWithoutLink = defineRule({
  id: 'chilling-effect/ordinary-charge-without-link',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'The charge is an ordinary one, it replaced no political accusation and no evidence links it to the profile: an economic charge does not exclude targeting, but courts want a link.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'ordinary-offence' },
      { fact: 'profile.linkToCharge', is: false },
      { fact: 'request.chargeRelabelled', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' },
    { authority: 'thailand-she-zhijiang-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2017-12-13' },
})
