import { defineRule } from '#lib/rules/engine/rule'

export const terrorismLabelWithoutActs = defineRule({
  id: 'chilling-effect/terrorism-label-without-acts',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'The person belongs to a Muslim minority and is labelled a terrorist without any concrete act of violence: group and label together carried the individual part of the test in M.A. v. Bulgaria.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'muslim-minority' },
      { fact: 'request.offenceKind', is: 'terrorism' },
      { fact: 'request.violentActsSpecified', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['interpol-idris-hasan'] },
    contrary: { ids: ['be-treaty-political-offence-exception'] },
  },
  inForce: { from: '2020-02-20' },
})
