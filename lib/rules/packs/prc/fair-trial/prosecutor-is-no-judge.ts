import { defineRule } from '#lib/rules/engine/rule'

export const prosecutorIsNoJudge = defineRule({
  id: 'fair-trial/prosecutor-is-no-judge',
  ground: 'fair-trial',
  element: 'fair-trial/no-court-review',
  direction: 'for',
  statement:
    'Custody was approved by the organ that brings the charge, and an officer who may prosecute is no judge independent of the parties: said of the right to liberty, and argued here for want of any court.',
  fora: 'all',
  engagedWhen: { fact: 'request.warrantApprovedBy', is: 'procuratorate' },
  rests: 'country-material',
  legalBasis: [
    { authority: 'medvedyev-v-france-2010', pinpoint: '124', certainty: 'from-memory' },
    { authority: 'hrc-kulomin-v-hungary-1996', pinpoint: '11.3', certainty: 'from-memory' },
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 3, 8', certainty: 'from-memory' },
  ],
  material: {
    supports: { ids: ['cat-co5-police-overarching-power'] },
    contrary: { ids: ['spain-constitutional-court-52-2024', 'spp-2022-non-prosecution'] },
  },
  inForce: { from: '2018-10-26' },
})
