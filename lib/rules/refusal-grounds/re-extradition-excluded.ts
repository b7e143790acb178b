import { defineRule } from '#lib/rules/engine/rule'

export const reExtraditionExcluded = defineRule({
  id: 'refusal-grounds/re-extradition-excluded',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/re-extradition',
  direction: 'against',
  statement: 'Onward surrender to a third state is excluded without the consent of the requested state.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['BR', 'IT', 'PT', 'SE', 'other'] },
  engagedWhen: { fact: 'request.reExtraditionExcluded', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 34', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 699', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 96 IV', certainty: 'from-memory' },
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 14(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
