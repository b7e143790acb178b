import { defineRule } from '#lib/rules/engine/rule'

export const judicialCommitteesExplained = defineRule({
  id: 'fair-trial/judicial-committees-explained',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'For an ordinary suspect, and after further answers on judicial committees and defence practice, the Supreme Court of New Zealand saw no real risk of an unfair trial.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { condition: 'ordinary-suspect' },
      { condition: 'ordinary-offence' },
      { fact: 'trialThere.politicalDirection', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2022', pinpoint: '41 onwards; judicial committees 43', certainty: 'secondary' },
  ],
  material: {
    supports: { ids: ['nz-kim-supreme-court-2022'] },
    contrary: { ids: ['cescr-2023-judicial-independence', 'sweden-supreme-court-2019'] },
  },
  inForce: { from: '2022-04-13' },
})
