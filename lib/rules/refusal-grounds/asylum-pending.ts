import { defineRule } from '#lib/rules/engine/rule'

export const asylumPending = defineRule({
  id: 'refusal-grounds/asylum-pending',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'An asylum claim is pending: until it is decided the person may be a refugee whom the Convention protects.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
  engagedWhen: { fact: 'proceedings.asylum', is: 'pending' },
  rests: 'authority',
  legalBasis: [{ authority: 'refugee-convention-1951', pinpoint: 'art. 33(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1954-04-22' },
})
