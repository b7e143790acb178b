import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const associatesTargeted = defineRule({
  id: 'chilling-effect/associates-targeted',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Associates with the same profile were detained, charged or threatened: a pattern that goes beyond one offence.',
  fora: 'all',
  engagedWhen: { fact: 'profile.associatesTargeted', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
