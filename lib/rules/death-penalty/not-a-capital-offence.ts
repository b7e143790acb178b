import { defineRule } from '#lib/rules/engine/rule'

export const notACapitalOffence = defineRule({
  id: 'death-penalty/not-a-capital-offence',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement: 'The offence as charged cannot be punished by death, and no death sentence has been passed.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.carriesDeathPenalty', is: false },
      { fact: 'request.deathSentencePassed', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'bulgaria-yao-jinqi-2018', pinpoint: null, certainty: 'secondary' },
    { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
    { authority: 'judge-v-canada-2003', pinpoint: '10.4', certainty: 'read' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
