import { defineRule } from '#lib/rules/engine/rule'

export const tortureClaimNotShown = defineRule({
  id: 'fair-trial/torture-claim-not-shown',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'against',
  statement:
    'That the request rests on a statement obtained by torture is said and not shown, which did not suffice under article 15 of the Convention against Torture.',
  fora: 'all',
  engagedWhen: { fact: 'request.forcedStatement', is: 'alleged' },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-gk-v-switzerland-2003', pinpoint: '6.10-6.11', certainty: 'from-memory' },
    { authority: 'cat-pe-v-france-2002', pinpoint: '6.4-6.6', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2002-11-21' },
})
