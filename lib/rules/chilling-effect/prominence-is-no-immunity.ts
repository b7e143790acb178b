import { defineRule } from '#lib/rules/engine/rule'

export const prominenceIsNoImmunity = defineRule({
  id: 'chilling-effect/prominence-is-no-immunity',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'The charge is set out, and nothing but the person’s prominence points to another purpose: a political role gives no immunity, and suspicion of a hidden purpose did not suffice in Khodorkovskiy.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'request.factsSetOut', is: true },
      { fact: 'profile.linkToCharge', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'khodorkovskiy-v-russia-2011', pinpoint: '255-260', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2011-05-31' },
})
