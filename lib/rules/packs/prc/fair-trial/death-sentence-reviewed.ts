import { defineRule } from '#lib/rules/engine/rule'

export const deathSentenceReviewed = defineRule({
  id: 'fair-trial/death-sentence-reviewed',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'against',
  statement:
    'A death sentence is reviewed by the Supreme People’s Court, and since 2022 the person can ask for a lawyer in that review.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'request.carriesDeathPenalty', is: true },
      { fact: 'country.legalAid.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-legal-aid-law-2021', pinpoint: 'art. 25(1)', certainty: 'read' },
    { authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: { supports: { ids: ['legal-aid-law-2022'] }, contrary: { ids: ['canadians-executed-2025'] } },
  inForce: { from: '2022-01-01' },
})
