import { defineRule } from '#lib/rules/engine/rule'

export const reportsOldOrOfOneSource = defineRule({
  id: 'torture/reports-old-or-of-one-source',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The reports of ill-treatment come from one source or speak of an earlier time, while the risk has to be shown on current sources that bear each other out.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.reportedIllTreatment', isOneOf: ['routine', 'widespread'] },
      {
        anyOf: [
          { fact: 'detentionThere.reportsIndependent', is: false },
          { fact: 'detentionThere.reportsCurrent', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '86', certainty: 'from-memory' },
    { authority: 'na-v-uk-2008', pinpoint: '119-120', certainty: 'from-memory' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
