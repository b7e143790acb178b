import { defineRule } from '#lib/rules/engine/rule'

export const refugeeOfAnotherUnionState = defineRule({
  id: 'refusal-grounds/refugee-of-another-union-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'Another member state of the European Union has granted refugee status: while that status stands, the requested member state may not surrender the person to the state of origin.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.isEuMember', is: true },
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.asylum', is: 'refugee-status' },
      { fact: 'proceedings.protectionGrantedBy', is: 'eu-state' },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'cjeu-hamm-2024', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2024-06-18' },
})
