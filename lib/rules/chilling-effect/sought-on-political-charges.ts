import { defineRule } from '#lib/rules/engine/rule'

export const soughtOnPoliticalCharges = defineRule({
  id: 'chilling-effect/sought-on-political-charges',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Evidence links the charge to the profile, or it is one of speech: in Mamazhonov people whose extradition was sought on political or religious charges were a group at risk on return, on the reports there.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: {
    anyOf: [
      { fact: 'profile.linkToCharge', is: true },
      { fact: 'request.offenceKind', is: 'speech-assembly' },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'mamazhonov-v-russia-2014', pinpoint: '141', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2014-10-23' },
})
