import { defineRule } from '#lib/rules/engine/rule'

export const judicialCommitteeDecides = defineRule({
  id: 'fair-trial/judicial-committee-decides',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'The case is of the kind that a judicial committee may decide without hearing the parties, on which the Supreme Court of New Zealand asked for further answers in its first decision.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'trialThere.judicialCommittee', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' },
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'art. 185', certainty: 'from-memory' },
  ],
  material: { supports: { ids: ['nz-kim-supreme-court-2021-test'] }, contrary: { ids: ['nz-kim-supreme-court-2022'] } },
  inForce: { from: '2021-06-04' },
})
