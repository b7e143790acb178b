import { defineRule } from '#lib/rules/engine/rule'

export const outsideMandatoryLegalAid = defineRule({
  id: 'fair-trial/outside-mandatory-legal-aid',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The person is an adult who faces neither life imprisonment nor death nor a trial in absence, and for such people the law makes no lawyer compulsory.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'person.minorAtTime', is: false },
      { fact: 'request.carriesDeathPenalty', is: false },
      { fact: 'request.maximumPrisonTerm', isOneOf: ['under-one-year', 'fixed-term'] },
      { fact: 'request.trialInAbsence', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-legal-aid-law-2021', pinpoint: 'arts 25(1), 69, 71', certainty: 'read' }],
  material: { contrary: { ids: ['legal-aid-law-2022', 'mandatory-legal-aid-scope'] } },
  inForce: { from: '2022-01-01' },
})
