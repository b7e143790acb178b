import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const noDiscriminationShown = defineRule({
  id: 'refusal-grounds/no-discrimination-shown',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'against',
  statement:
    'Nothing links the request to race, religion, nationality or opinion, and nothing suggests a worse position for one of them.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'profile.linkToCharge', is: false },
      { fact: 'profile.worseTreatmentForOpinion', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(b)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
