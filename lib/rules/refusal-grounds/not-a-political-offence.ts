import { defineRule } from '#lib/rules/engine/rule'
import { politicalOffenceClauses } from '#lib/rules/shared-clauses'

export const notAPoliticalOffence = defineRule({
  id: 'refusal-grounds/not-a-political-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement: 'The offence is neither political nor connected with a political one.',
  fora: ['national'],
  engagedWhen: { fact: 'request.politicalOffence', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1833', pinpoint: 'art. 6', certainty: 'read' },
    ...politicalOffenceClauses,
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 3(a)', certainty: 'from-memory' },
    { authority: 'japan-zhang-zhenhai-1990', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1990-04-20' },
})
