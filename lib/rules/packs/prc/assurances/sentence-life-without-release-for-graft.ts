import { defineRule } from '#lib/rules/engine/rule'

export const sentenceLifeWithoutReleaseForGraft = defineRule({
  id: 'assurances/sentence-life-without-release-for-graft',
  ground: 'assurances',
  element: 'assurances/sentence-length',
  direction: 'for',
  statement:
    'For the gravest embezzlement and bribery the law of the requesting state lets a court order, with a suspended death sentence, life imprisonment without commutation or parole.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', is: 'corruption' },
      { fact: 'request.carriesDeathPenalty', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law', pinpoint: 'arts 383(4), 386', certainty: 'from-memory' }],
  material: { contrary: { ids: ['extradition-law-art50'] } },
  inForce: { from: '2015-11-01' },
})
