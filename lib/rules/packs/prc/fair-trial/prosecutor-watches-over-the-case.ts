import { defineRule } from '#lib/rules/engine/rule'

export const prosecutorWatchesOverTheCase = defineRule({
  id: 'fair-trial/prosecutor-watches-over-the-case',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'for',
  statement:
    'The organ that brings the charge also watches over the legality of the investigation and the trial: the safeguards on paper are in the hands of a party.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'request.warrantApprovedBy', isOneOf: ['procuratorate', 'supervision-commission'] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 3, 8', certainty: 'from-memory' },
    { authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: { contrary: { ids: ['spp-2022-non-prosecution', 'cpl-exclusion-rules'] } },
  inForce: { from: '2018-10-26' },
})
