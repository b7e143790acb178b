import { defineRule } from '#lib/rules/engine/rule'

export const trialLeftOpenInWongHoWing = defineRule({
  id: 'fair-trial/trial-left-open-in-wong-ho-wing',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'The Inter-American Court found no breach from the trial that awaited the person in Wong Ho Wing, and the library holds no judgment of it that turns on an unfair trial alone.',
  fora: ['iacthr'],
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'country-material',
  legalBasis: [{ authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2015-06-30' },
})
