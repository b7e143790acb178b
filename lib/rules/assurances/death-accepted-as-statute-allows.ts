import { defineRule } from '#lib/rules/engine/rule'

/**
 * The same provisions that bar surrender say on what it is allowed. Whether a promise suffices is for the minister
 * or the court; here one of them has said so, of words between states that leave out the sentence or its execution.
 */
export const deathAcceptedAsStatuteAllows = defineRule({
  id: 'assurances/death-accepted-as-statute-allows',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement:
    'A written promise between states excludes a death sentence or its execution, and the requested state has accepted it as sufficient: its law allows surrender on that.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['GB', 'CA', 'AU', 'NZ', 'ES'] },
  engagedWhen: {
    allOf: [
      { fact: 'assurances.deathPenalty', is: 'accepted' },
      { fact: 'assurances.form', isOneOf: ['verbal-note', 'formal-undertaking'] },
      { fact: 'assurances.deathPenaltyScope', isOneOf: ['execution', 'imposition'] },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 94(2)', certainty: 'from-memory' },
    { authority: 'ca-burns-2001', pinpoint: null, certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 22(3)(c)', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(6)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1985-03-21' },
})
