import { defineRule } from '#lib/rules/engine/rule'

export const isolationIsPartial = defineRule({
  id: 'torture/isolation-is-partial',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The person would be held with others, or alone with some contact and under review: isolation that is partial and relative did not bar surrender in Babar Ahmad.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { fact: 'detentionThere.isolation', isOneOf: ['alone-with-contact', 'with-others'] },
  rests: 'authority',
  legalBasis: [
    { authority: 'babar-ahmad-and-others-v-uk-2012', pinpoint: '205-224', certainty: 'from-memory' },
    { authority: 'ramirez-sanchez-v-france-2006', pinpoint: '123', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-04-10' },
})
