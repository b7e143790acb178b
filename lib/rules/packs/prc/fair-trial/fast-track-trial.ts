import { defineRule } from '#lib/rules/engine/rule'

export const fastTrackTrial = defineRule({
  id: 'fair-trial/fast-track-trial',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'The charge would be tried by fast track, in which the law lets the court leave out the taking of evidence and the argument of the parties.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.procedure', is: 'fast-track' },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 222, 224', certainty: 'from-memory' },
  ],
  material: { supports: { ids: ['confession-based-convictions-practice'] } },
  inForce: { from: '2018-10-26' },
})
