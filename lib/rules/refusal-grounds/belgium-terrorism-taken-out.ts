import { defineRule } from '#lib/rules/engine/rule'

export const belgiumTerrorismTakenOut = defineRule({
  id: 'refusal-grounds/belgium-terrorism-taken-out',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'A convention that binds both states defines this act as terrorism and forbids refusal on the political ground with no reservation open: the act leaves the class of political offences.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', is: 'terrorism' },
      { fact: 'request.terrorismConventionBars', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1833', pinpoint: 'art. 6', certainty: 'read' }],
  material: {},
  inForce: { from: '2007-07-13' },
})
