import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material: whether an arrangement was made is not known until it is produced. */
export const specialArrangementToBeShown = defineRule({
  id: 'refusal-grounds/special-arrangement-to-be-shown',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/legal-basis',
  direction: 'for',
  statement:
    'No treaty is in force: the statute allows surrender only to a state that it designates or under a special arrangement, which has to be produced.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'CA', 'GB'] },
  engagedWhen: { fact: 'requestedState.treatyWithRequestingState', isOneOf: ['none', 'signed-not-in-force'] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 'ss. 69, 194', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 5', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 'ss. 9-10', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1988-12-01' },
})
