import { defineRule } from '#lib/rules/engine/rule'

export const assuranceSoughtForARisk = defineRule({
  id: 'torture/assurance-sought-for-a-risk',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The requested state itself asked for an assurance because it saw a risk, which in Alzery showed that the risk was known.',
  fora: 'all',
  engagedWhen: { fact: 'assurances.soughtHere', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' }],
  material: {},
  inForce: { from: '2006-10-25' },
})
