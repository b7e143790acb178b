import { defineRule } from '#lib/rules/engine/rule'

export const reExtraditionOpen = defineRule({
  id: 'refusal-grounds/re-extradition-open',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/re-extradition',
  direction: 'for',
  statement:
    'Nothing excludes that the person is passed on to a third state without the consent of the requested state, which its statute requires.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'IT', 'PT', 'SE'] },
  engagedWhen: { fact: 'request.reExtraditionExcluded', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 34', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 699', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 96 IV', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
