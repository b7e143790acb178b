import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const worsePositionExpected = defineRule({
  id: 'chilling-effect/worse-position-expected',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'The person’s position at trial or in custody may be made worse for race, religion, nationality or opinion: the second limb of the discrimination clause asks for no hidden aim.',
  fora: ['national'],
  engagedWhen: { fact: 'profile.worseTreatmentForOpinion', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
