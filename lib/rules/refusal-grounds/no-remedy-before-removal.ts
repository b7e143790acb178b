import { defineRule } from '#lib/rules/engine/rule'

export const noRemedyBeforeRemoval = defineRule({
  id: 'refusal-grounds/no-remedy-before-removal',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/remedy-before-removal',
  direction: 'for',
  statement:
    'No court can examine the risk before the person leaves: a remedy has to suspend removal, and an alien who is lawfully present must be able to have reasons heard and reviewed.',
  fora: ['ecthr', 'hrc', 'national'],
  engagedWhen: { fact: 'proceedings.suspensiveRemedy', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'conka-v-belgium-2002', pinpoint: null, certainty: 'from-memory' },
    { authority: 'gebremedhin-v-france-2007', pinpoint: null, certainty: 'from-memory' },
    { authority: 'iccpr', pinpoint: 'art. 13', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1976-03-23' },
})
