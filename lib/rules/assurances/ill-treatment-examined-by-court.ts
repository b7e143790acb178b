import { defineRule } from '#lib/rules/engine/rule'

/** That a court examined it is no reason against the risk if the court did not find it good. */
export const illTreatmentExaminedByCourt = defineRule({
  id: 'assurances/ill-treatment-examined-by-court',
  ground: 'assurances',
  element: 'assurances/ill-treatment',
  direction: 'against',
  statement:
    'A court of the requested state has examined whether the specific assurance can be relied on, and the requested state has accepted it as sufficient.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'assurances.illTreatment', is: 'accepted' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.examinedByCourt', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'al-moayad-v-germany-2007', pinpoint: null, certainty: 'from-memory' },
    { authority: 'othman-v-uk-2012', pinpoint: '189 (eleventh factor)', certainty: 'from-memory' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2007-02-20' },
})
