import { defineRule } from '#lib/rules/engine/rule'

export const deathNotDecisiveByItself = defineRule({
  id: 'assurances/death-not-decisive-by-itself',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement:
    'The assurance has been offered and not accepted as sufficient; a highest court held such a promise not to be enough.',
  fora: 'all',
  engagedWhen: { fact: 'assurances.deathPenalty', is: 'offered' },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'peru-tc-wong-ho-wing-2011', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2011-05-24' },
})
