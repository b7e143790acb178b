import { defineRule } from '#lib/rules/engine/rule'

export const usualProceedingsPending = defineRule({
  id: 'refusal-grounds/usual-proceedings-pending',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'The requested state is prosecuting the same acts: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.pendingHere', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 4(c)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 8', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
