import { defineRule } from '#lib/rules/engine/rule'

export const conductOutsideRequestingState = defineRule({
  id: 'refusal-grounds/conduct-outside-requesting-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/place-of-conduct',
  direction: 'for',
  statement: 'None of the conduct took place in the requesting state: the Canadian Act lets surrender be refused.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'CA' },
  engagedWhen: { fact: 'request.conductPlace', isOneOf: ['requested-state', 'third-state'] },
  rests: 'authority',
  legalBasis: [{ authority: 'ca-extradition-act-1999', pinpoint: 's. 47(e)', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1999-06-17' },
})
