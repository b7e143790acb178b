import { defineRule } from '#lib/rules/engine/rule'

export const treatyDiscriminationClause = defineRule({
  id: 'refusal-grounds/treaty-discrimination-clause',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'for',
  statement:
    'The treaty bars surrender where the request aims at, or the person’s position would be made worse for, a ground it lists.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'IT', 'AO'] },
  engagedWhen: {
    anyOf: [
      { fact: 'profile.linkToCharge', is: true },
      { fact: 'profile.worseTreatmentForOpinion', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'it-prc-extradition-treaty-2010', pinpoint: null, certainty: 'secondary' },
    { authority: 'ao-prc-extradition-treaty-2006', pinpoint: 'art. 3', certainty: 'secondary' },
  ],
  material: { supports: { ids: ['cerd-decision-2022', 'cescr-2023-judicial-independence'] } },
  inForce: { from: '2007-04-04' },
})
