import { defineRule } from '#lib/rules/engine/rule'
import { safeguardsOnPaper } from '#lib/rules/packs/prc/shared-material'

/** Law on the books is country material: it shows what is written, not what is done. */
export const exclusionRuleOnTheBooks = defineRule({
  id: 'torture/exclusion-rule-on-the-books',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement:
    'The law of the requesting state forbids torture, excludes confessions obtained by it and orders recording of major interrogations.',
  fora: 'all',
  engagedWhen: { fact: 'country.reformInPractice.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [
    {
      authority: 'prc-criminal-procedure-law-2018',
      pinpoint: 'arts 52, 55(1), 56(1), 58(2), 59(1), 60, 123(1)-(2)',
      certainty: 'read',
    },
    { authority: 'prc-illegal-evidence-provisions-2017', pinpoint: 'art. 5', certainty: 'secondary' },
  ],
  material: {
    supports: safeguardsOnPaper,
    contrary: {
      ids: [
        'exclusion-of-torture-evidence-practice',
        'repeated-confession-rule-ineffective',
        'no-effective-remedy-claim',
      ],
    },
  },
  inForce: { from: '2017-06-30' },
})
