import { defineRule } from '#lib/rules/engine/rule'

export const deathGeneral = defineRule({
  id: 'assurances/death-general',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement: 'The assurance against the death penalty is general and does not name this person and this case.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'death-penalty-assurance-given' }, { fact: 'assurances.specific', is: false }] },
  rests: 'authority',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (second factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
