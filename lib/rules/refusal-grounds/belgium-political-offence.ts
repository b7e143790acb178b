import { defineRule } from '#lib/rules/engine/rule'

export const belgiumPoliticalOffence = defineRule({
  id: 'refusal-grounds/belgium-political-offence',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'for',
  statement:
    'The offence is political or connected with a political one: Belgian law requires every treaty to rule out prosecution for it, and a bare terrorism label does not take the act out of that class.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { fact: 'request.politicalOffence', is: true },
      {
        not: {
          allOf: [
            { fact: 'request.offenceKind', is: 'terrorism' },
            { fact: 'request.terrorismConventionBars', is: true },
          ],
        },
      },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1833', pinpoint: 'art. 6', certainty: 'read' }],
  material: {},
  inForce: { from: '2007-07-13' },
})
