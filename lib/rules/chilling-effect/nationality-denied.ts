import { defineRule } from '#lib/rules/engine/rule'
import { discriminationClauses } from '#lib/rules/shared-clauses'

export const nationalityDenied = defineRule({
  id: 'chilling-effect/nationality-denied',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The requesting state cancelled the person’s papers, or treats a national of another state as its own: nationality is used against the person.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'profile.passportDenied', is: true },
      {
        allOf: [
          { fact: 'person.claimedAsNational', is: true },
          { fact: 'person.nationality', isOneOf: ['former-national', 'third-state', 'dual-with-requesting-state'] },
        ],
      },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    ...discriminationClauses,
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
