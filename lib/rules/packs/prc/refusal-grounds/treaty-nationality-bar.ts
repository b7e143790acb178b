import { defineRule } from '#lib/rules/engine/rule'

export const treatyNationalityBar = defineRule({
  id: 'refusal-grounds/treaty-nationality-bar',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/nationality',
  direction: 'for',
  statement: 'The person is a national of the requested state: nationality is among the mandatory bars of the treaty.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'AO' },
  engagedWhen: { fact: 'person.nationalOfRequestedState', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2013-10-17' },
})
