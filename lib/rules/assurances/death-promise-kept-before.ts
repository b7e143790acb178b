import { defineRule } from '#lib/rules/engine/rule'

export const deathPromiseKeptBefore = defineRule({
  id: 'assurances/death-promise-kept-before',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement: 'A promise against the death penalty in a watched case is on record as kept.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'death-penalty-assurance-given' }, { fact: 'country.assurancesKept.origins', atLeast: 1 }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (seventh factor)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2012-05-18' },
})
