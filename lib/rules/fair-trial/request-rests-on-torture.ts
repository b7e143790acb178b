import { defineRule } from '#lib/rules/engine/rule'

export const requestRestsOnTorture = defineRule({
  id: 'fair-trial/request-rests-on-torture',
  ground: 'fair-trial',
  element: 'fair-trial/torture-evidence-used',
  direction: 'for',
  statement:
    'The request rests on a statement shown to have been obtained by torture: in Ktiti extradition on such a statement breached article 15 of the Convention against Torture.',
  fora: 'all',
  engagedWhen: { fact: 'request.forcedStatement', is: 'shown' },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-convention', pinpoint: 'art. 15', certainty: 'from-memory' },
    { authority: 'cat-ktiti-v-morocco-2011', pinpoint: '8.8', certainty: 'from-memory' },
    { authority: 'itcpt', pinpoint: 'art. 10', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2011-05-26' },
})
