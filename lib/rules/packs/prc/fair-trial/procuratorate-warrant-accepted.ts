import { defineRule } from '#lib/rules/engine/rule'

export const procuratorateWarrantAccepted = defineRule({
  id: 'fair-trial/procuratorate-warrant-accepted',
  ground: 'fair-trial',
  element: 'fair-trial/no-court-review',
  direction: 'against',
  statement:
    'A warrant approved by a procuratorate alone does not by itself invalidate a request whose content lets the court of the requested state check that arrest is necessary and proportionate.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.warrantApprovedBy', is: 'procuratorate' },
      { fact: 'request.factsSetOut', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'spain-tc-stc-52-2024', pinpoint: 'FJ 3-4', certainty: 'secondary' }],
  material: {
    supports: { ids: ['spain-constitutional-court-52-2024'] },
    contrary: { ids: ['cat-co5-procuratorate-dual-role-detention'] },
  },
  inForce: { from: '2024-04-08' },
})
