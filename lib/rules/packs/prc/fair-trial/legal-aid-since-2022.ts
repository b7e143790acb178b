import { defineRule } from '#lib/rules/engine/rule'

export const legalAidSince2022 = defineRule({
  id: 'fair-trial/legal-aid-since-2022',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'against',
  statement:
    'Since 2022 the law requires a lawyer for minors, for those facing life imprisonment or death and for those tried in absence, and this person is one of them; for foreigners it speaks only by treaty or reciprocity.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'country.legalAid.origins', atLeast: 1 },
      {
        anyOf: [
          { fact: 'person.minorAtTime', is: true },
          { fact: 'request.carriesDeathPenalty', is: true },
          { fact: 'request.maximumPrisonTerm', is: 'life' },
          { fact: 'request.trialInAbsence', is: true },
        ],
      },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-legal-aid-law-2021', pinpoint: 'arts 25(1), 69, 71', certainty: 'read' }],
  material: {
    supports: { ids: ['legal-aid-law-2022'] },
    contrary: { ids: ['cat-co5-counsel-permission'] },
  },
  inForce: { from: '2022-01-01' },
})
