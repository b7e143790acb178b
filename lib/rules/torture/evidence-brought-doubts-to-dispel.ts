import { defineRule } from '#lib/rules/engine/rule'

export const evidenceBroughtDoubtsToDispel = defineRule({
  id: 'torture/evidence-brought-doubts-to-dispel',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person has brought evidence of the risk to them beyond their own account, and it is then for the state to dispel doubts about it.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { fact: 'proceedings.individualEvidenceBrought', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '129', certainty: 'secondary' },
    { authority: 'jk-and-others-v-sweden-2016', pinpoint: '77-105', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
