import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const chargeIsOpinion = defineRule({
  id: 'chilling-effect/charge-is-opinion',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The offence charged consists of speech or assembly, or is one of state security without any act of violence against a person who has opposed the authorities: the charge itself points at opinion.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'request.offenceKind', is: 'speech-assembly' },
      {
        allOf: [
          { fact: 'request.offenceKind', is: 'state-security' },
          { fact: 'request.violentActsSpecified', is: false },
          { fact: 'profile.politicalActivity', is: true },
        ],
      },
    ],
  },
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
