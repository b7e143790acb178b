import { defineRule } from '#lib/rules/engine/rule'

export const statuteAsylumPending = defineRule({
  id: 'refusal-grounds/statute-asylum-pending',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'An asylum claim is pending: the statute of the requested state holds surrender until it has been decided.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'GB'] },
  engagedWhen: { fact: 'proceedings.asylum', is: 'pending' },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 121', certainty: 'from-memory' },
    { authority: 'br-refugee-act-1997', pinpoint: 'art. 34', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1997-07-22' },
})
