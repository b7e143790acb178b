import { defineRule } from '#lib/rules/engine/rule'

export const tortureClaimToBeLookedInto = defineRule({
  id: 'fair-trial/torture-claim-to-be-looked-into',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'The request is said to rest on a statement obtained by torture, and the requested state has to find out whether that is so before it acts on it.',
  fora: 'all',
  engagedWhen: { fact: 'request.forcedStatement', is: 'alleged' },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-convention', pinpoint: 'art. 15', certainty: 'from-memory' },
    { authority: 'cat-pe-v-france-2002', pinpoint: '6.3', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2002-11-21' },
})
