import { defineRule } from '#lib/rules/engine/rule'

export const widespreadIsNotEverybody = defineRule({
  id: 'torture/widespread-is-not-everybody',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'Reports of a widespread problem do not by themselves show that this person would be ill-treated: other evidence has to bear out what is said of the person.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { fact: 'detentionThere.reportedIllTreatment', is: 'widespread' },
  rests: 'authority',
  legalBasis: [
    { authority: 'mamatkulov-and-askarov-v-turkey-2005', pinpoint: '73', certainty: 'from-memory' },
    { authority: 'saadi-v-italy-2008', pinpoint: '131', certainty: 'read' },
    { authority: 'na-v-uk-2008', pinpoint: '115', certainty: 'from-memory' },
    { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2005-02-04' },
})
