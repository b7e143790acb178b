import { defineRule } from '#lib/rules/engine/rule'

export const illTreatmentGeneralReferenceToLaw = defineRule({
  id: 'assurances/ill-treatment-general-reference-to-law',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'for',
  statement:
    'The assurance is general or only refers to law and treaties, which does not suffice where practice is reported to be otherwise.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'ill-treatment-assurance-given' }, { fact: 'assurances.specific', is: false }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '147-148', certainty: 'read' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'klein-v-russia-2010', pinpoint: '55', certainty: 'from-memory' },
    { authority: 'ben-khemais-v-italy-2009', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
