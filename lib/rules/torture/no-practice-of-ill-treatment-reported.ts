import { defineRule } from '#lib/rules/engine/rule'

export const noPracticeOfIllTreatmentReported = defineRule({
  id: 'torture/no-practice-of-ill-treatment-reported',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement: 'Sources that looked report no practice of ill-treatment in custody there, at most cases of it.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.reportedIllTreatment', isOneOf: ['cases', 'none'] },
  rests: 'authority',
  legalBasis: [
    { authority: 'ahorugeze-v-sweden-2011', pinpoint: null, certainty: 'secondary' },
    { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2011-10-27' },
})
