import { defineRule } from '#lib/rules/engine/rule'

export const remedySuspendsRemoval = defineRule({
  id: 'refusal-grounds/remedy-suspends-removal',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/remedy-before-removal',
  direction: 'against',
  statement: 'A court can examine the risk before removal, which is suspended meanwhile.',
  fora: ['ecthr', 'hrc', 'national'],
  engagedWhen: { fact: 'proceedings.suspensiveRemedy', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'conka-v-belgium-2002', pinpoint: null, certainty: 'from-memory' },
    { authority: 'gebremedhin-v-france-2007', pinpoint: null, certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 13', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1976-03-23' },
})
