import { defineRule } from '#lib/rules/engine/rule'

export const ownPurposeOfRequestedState = defineRule({
  id: 'chilling-effect/own-purpose-of-requested-state',
  ground: 'chilling-effect',
  element: 'chilling-effect/purpose-here',
  direction: 'for',
  statement:
    'There is evidence that the authorities here act for another purpose than surrender: liberty may not be restricted for such a purpose under article 18, as where custody served a bargain in Gusinskiy.',
  fora: ['ecthr'],
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.otherPurposeHere', is: true },
      {
        anyOf: [
          { fact: 'proceedings.heldNow', is: true },
          { fact: 'proceedings.monthsHeld', atLeast: 1 },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'echr', pinpoint: 'art. 18', certainty: 'from-memory' },
    { authority: 'gusinskiy-v-russia-2004', pinpoint: '73-78', certainty: 'from-memory' },
    { authority: 'merabishvili-v-georgia-2017', pinpoint: '292-308', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2004-05-19' },
})
