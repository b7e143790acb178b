import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const chargeRelabelled = defineRule({
  id: 'chilling-effect/charge-relabelled',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'An earlier political or speech accusation was replaced by the ordinary charge now in the request: the label of the offence does not settle what the request aims at.',
  fora: 'all',
  engagedWhen: { fact: 'request.chargeRelabelled', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
    { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
    { authority: 'br-constitution-1988', pinpoint: 'art. 5 LII', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
