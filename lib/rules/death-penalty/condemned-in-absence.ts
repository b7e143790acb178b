import { defineRule } from '#lib/rules/engine/rule'

export const condemnedInAbsence = defineRule({
  id: 'death-penalty/condemned-in-absence',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'A death sentence was passed in absence: return to be executed, or to an uncertain new trial after such a judgment, was barred in Bader and Kanbor.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.deathSentencePassed', is: true },
      { fact: 'request.trialInAbsence', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'bader-and-kanbor-v-sweden-2005', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2005-11-08' },
})
