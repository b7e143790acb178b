import { defineRule } from '#lib/rules/engine/rule'

export const treatyRequiredAndMissing = defineRule({
  id: 'refusal-grounds/treaty-required-and-missing',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/legal-basis',
  direction: 'for',
  statement:
    'No extradition treaty between the two states is in force, and the law of the requested state allows surrender only under a treaty.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['NL', 'US'] },
  engagedWhen: { fact: 'requestedState.treatyWithRequestingState', isOneOf: ['none', 'signed-not-in-force'] },
  rests: 'authority',
  legalBasis: [
    { authority: 'nl-constitution-article-2', pinpoint: 'art. 2(3)', certainty: 'from-memory' },
    { authority: 'us-valentine-v-neidecker-1936', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1936-11-09' },
})
