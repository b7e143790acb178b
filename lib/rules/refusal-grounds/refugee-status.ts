import { defineRule } from '#lib/rules/engine/rule'

export const refugeeStatus = defineRule({
  id: 'refusal-grounds/refugee-status',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'for',
  statement:
    'The person holds refugee status: a refugee may not be sent to where life or freedom is threatened for a reason of the Convention.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
  engagedWhen: { fact: 'proceedings.asylum', is: 'refugee-status' },
  rests: 'authority',
  legalBasis: [{ authority: 'refugee-convention-1951', pinpoint: 'art. 33(1)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1954-04-22' },
})
