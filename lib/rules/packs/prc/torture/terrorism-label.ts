import { defineRule } from '#lib/rules/engine/rule'

export const terrorismLabel = defineRule({
  id: 'torture/terrorism-label',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement:
    'The requesting state accuses a member of a Muslim minority of terrorism or of endangering state security.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'muslim-minority' },
      { fact: 'request.offenceKind', isOneOf: ['terrorism', 'state-security'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
  ],
  material: { supports: { ids: ['interpol-idris-hasan'] } },
  inForce: { from: '2011-10-31' },
})
