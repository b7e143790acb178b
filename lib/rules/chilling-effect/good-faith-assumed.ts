import { defineRule } from '#lib/rules/engine/rule'

export const goodFaithAssumed = defineRule({
  id: 'chilling-effect/good-faith-assumed',
  ground: 'chilling-effect',
  element: 'chilling-effect/independent-prosecution',
  direction: 'against',
  statement:
    'Nothing displaces the assumption that the requesting state acts in good faith, with which British and Canadian courts begin (Serbeh, Mellino).',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'profile.linkToCharge', is: false },
      { fact: 'request.chargeRelabelled', is: false },
      { fact: 'profile.denouncedInPublic', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-serbeh-2002', pinpoint: null, certainty: 'from-memory' },
    { authority: 'ca-mellino-1987', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2002-10-31' },
})
