import { defineRule } from '#lib/rules/engine/rule'

export const liuLeftTrialOpen = defineRule({
  id: 'fair-trial/liu-left-trial-open',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'The headnote of Liu v. Poland records findings on articles 3 and 5 only: the judgment is not authority that PRC trials are flagrantly unfair.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'requestedState.isPartyToEchr', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'headnote', certainty: 'read' }],
  material: { supports: { ids: ['liu-v-poland-article6-open'] }, contrary: { ids: ['sweden-supreme-court-2019'] } },
  inForce: { from: '2022-10-06' },
})
