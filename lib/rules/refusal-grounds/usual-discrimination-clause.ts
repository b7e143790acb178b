import { defineRule } from '#lib/rules/engine/rule'

export const usualDiscriminationClause = defineRule({
  id: 'refusal-grounds/usual-discrimination-clause',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'for',
  statement:
    'The request aims at race, religion, nationality or opinion, or the person may be worse off for one of them: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: {
    anyOf: [
      { fact: 'profile.linkToCharge', is: true },
      { fact: 'profile.worseTreatmentForOpinion', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(b)', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 3(2)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
