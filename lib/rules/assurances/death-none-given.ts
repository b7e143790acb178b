import { defineRule } from '#lib/rules/engine/rule'

export const deathNoneGiven = defineRule({
  id: 'assurances/death-none-given',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement: 'The charge or the sentence opens the death penalty, and no assurance against it has been given.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'death-penalty-open' }, { fact: 'assurances.deathPenalty', isOneOf: ['none', 'expected'] }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.2, 9.7, 11', certainty: 'read' },
    { authority: 'judge-v-canada-2003', pinpoint: '10.4, 10.6', certainty: 'read' },
    { authority: 'al-xw-v-russia-2015', pinpoint: null, certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1442-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2003-08-05' },
})
