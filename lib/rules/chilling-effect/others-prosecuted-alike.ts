import { defineRule } from '#lib/rules/engine/rule'

export const othersProsecutedAlike = defineRule({
  id: 'chilling-effect/others-prosecuted-alike',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'against',
  statement:
    'People without any such profile are prosecuted for the same scheme: in the large fraud case before the Audiencia Nacional the court saw an ordinary crime and no hidden motive.',
  fora: 'all',
  engagedWhen: { fact: 'profile.othersProsecutedAlike', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2017-12-13' },
})
