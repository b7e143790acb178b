import { defineRule } from '#lib/rules/engine/rule'

export const deathPenaltyInUse = defineRule({
  id: 'death-penalty/death-penalty-in-use',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement: 'The requesting state keeps the death penalty and carries it out.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.carriesDeathPenalty', is: true },
      { fact: 'country.deathPenaltyUse.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2015-10-29' },
})
