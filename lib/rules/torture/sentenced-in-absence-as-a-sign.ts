import { defineRule } from '#lib/rules/engine/rule'

export const sentencedInAbsenceAsASign = defineRule({
  id: 'torture/sentenced-in-absence-as-a-sign',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A trial in absence was held or is announced, and a sentence passed in absence is among the signs of personal risk that the Committee against Torture lists.',
  fora: ['cat'],
  engagedWhen: { fact: 'request.trialInAbsence', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '45', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
