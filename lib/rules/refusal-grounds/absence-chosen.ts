import { defineRule } from '#lib/rules/engine/rule'

export const absenceChosen = defineRule({
  id: 'refusal-grounds/absence-chosen',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/trial-in-absence',
  direction: 'against',
  statement:
    'The person knew of the trial and chose, without doubt, to stay away: such a waiver takes the ground from the complaint about absence.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.trialInAbsence', is: true },
      { fact: 'request.absenceWaived', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'sejdovic-v-italy-2006', pinpoint: null, certainty: 'from-memory' },
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 85', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2004-01-01' },
})
