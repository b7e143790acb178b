import { defineRule } from '#lib/rules/engine/rule'

export const exclusionRulesOnTheBooks = defineRule({
  id: 'fair-trial/exclusion-rules-on-the-books',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'against',
  statement:
    'The law orders exclusion of confessions obtained by torture, puts the burden of proof on the prosecutors and bars conviction on a confession alone.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'country.reformInPractice.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [
    {
      authority: 'prc-criminal-procedure-law-2018',
      pinpoint: 'arts 52, 55(1), 56(1), 58(2), 59(1), 60',
      certainty: 'read',
    },
  ],
  material: {
    supports: { ids: ['cpl-exclusion-rules', 'exclusion-2017-provisions', 'cat-co5-positive-aspects'] },
    contrary: {
      ids: [
        'repeated-confession-rule-ineffective',
        'exclusion-of-torture-evidence-practice',
        'no-effective-remedy-claim',
      ],
    },
  },
  inForce: { from: '2018-10-26' },
})
