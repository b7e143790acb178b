import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const noWorsePosition = defineRule({
  id: 'chilling-effect/no-worse-position',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'against',
  statement:
    'Nothing suggests that the person’s position at trial or in custody would be made worse for race, religion, nationality or opinion, which the second limb of the discrimination clause asks for.',
  fora: ['national'],
  engagedWhen: { fact: 'profile.worseTreatmentForOpinion', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
