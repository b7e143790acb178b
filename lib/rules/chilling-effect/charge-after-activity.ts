import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

/** Silent before the Human Rights Committee: in Israil the timing was a fact of the case, and targeting was not decided. */
export const chargeAfterActivity = defineRule({
  id: 'chilling-effect/charge-after-activity',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The charge or request came soon after the activity or after contact with media: timing is a sign of a link, and not proof of one.',
  fora: ['ecthr', 'cat', 'iacthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'profile.chargeSoonAfterActivity', is: true },
      {
        anyOf: [
          { fact: 'profile.politicalActivity', is: true },
          { fact: 'profile.mediaContact', is: true },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '2.1', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
