import { defineRule } from '#lib/rules/engine/rule'

export const sentenceInAbsenceToBeServed = defineRule({
  id: 'fair-trial/sentence-in-absence-to-be-served',
  ground: 'fair-trial',
  element: 'fair-trial/absence-without-retrial',
  direction: 'for',
  statement:
    'The person is sought to serve a sentence passed in absence that no court will look at again: custody after such a conviction is the outcome of a flagrant denial of justice.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.retrialGuaranteed', is: false },
      { fact: 'request.purpose', is: 'enforcement' },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'stoichkov-v-bulgaria-2005', pinpoint: '51-58', certainty: 'from-memory' },
    { authority: 'drozd-and-janousek-v-france-and-spain-1992', pinpoint: '110', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2005-03-24' },
})
