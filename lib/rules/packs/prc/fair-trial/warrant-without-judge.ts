import { defineRule } from '#lib/rules/engine/rule'

export const warrantWithoutJudge = defineRule({
  id: 'fair-trial/warrant-without-judge',
  ground: 'fair-trial',
  element: 'fair-trial/no-court-review',
  direction: 'for',
  statement:
    'No judge approved the warrant: in the PRC the prosecutors who bring the case, or a supervision commission, decide on arrest.',
  fora: 'all',
  engagedWhen: { fact: 'request.warrantApprovedBy', isOneOf: ['procuratorate', 'supervision-commission', 'police'] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: { ids: ['cat-co5-procuratorate-dual-role-detention', 'cat-co5-police-overarching-power'] },
    contrary: { ids: ['spain-constitutional-court-52-2024', 'arrest-always-approved-claim'] },
  },
  inForce: { from: '2016-02-03' },
})
