import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const linkShown = defineRule({
  id: 'chilling-effect/link-shown',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Evidence beyond timing links the profile to the prosecution: a request that aims at a ground of the discrimination clause is barred.',
  fora: 'all',
  engagedWhen: { fact: 'profile.linkToCharge', is: true },
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
