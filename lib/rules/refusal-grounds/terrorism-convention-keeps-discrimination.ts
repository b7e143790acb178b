import { defineRule } from '#lib/rules/engine/rule'

export const terrorismConventionKeepsDiscrimination = defineRule({
  id: 'refusal-grounds/terrorism-convention-keeps-discrimination',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'for',
  statement:
    'Though a terrorism convention covers the act, it leaves surrender free to be refused where there are substantial grounds to think that the request aims at race, religion, nationality, ethnic origin or political opinion.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', is: 'terrorism' },
      { fact: 'request.terrorismConventionBars', is: true },
      {
        anyOf: [
          { fact: 'profile.linkToCharge', is: true },
          { fact: 'profile.worseTreatmentForOpinion', is: true },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'terrorist-bombings-convention-1997', pinpoint: 'art. 12', certainty: 'from-memory' },
    { authority: 'terrorist-financing-convention-1999', pinpoint: 'art. 15', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2001-05-23' },
})
