import { defineRule } from '#lib/rules/engine/rule'

export const trialClaimInadmissibleInKim = defineRule({
  id: 'fair-trial/trial-claim-inadmissible-in-kim',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'The Human Rights Committee declared the unfair-trial claim of an ordinary suspect in Kim v. New Zealand inadmissible; it did not decide on PRC trials.',
  fora: ['hrc'],
  engagedWhen: { allOf: [{ condition: 'ordinary-suspect' }, { condition: 'ordinary-offence' }] },
  rests: 'country-material',
  legalBasis: [{ authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '7.14', certainty: 'read' }],
  material: { supports: { ids: ['hrc-kim-v-new-zealand-2023'] } },
  inForce: { from: '2023-10-26' },
})
