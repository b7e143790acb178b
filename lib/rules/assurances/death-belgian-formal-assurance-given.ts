import { defineRule } from '#lib/rules/engine/rule'

export const deathBelgianFormalAssuranceGiven = defineRule({
  id: 'assurances/death-belgian-formal-assurance-given',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement:
    'A formal assurance excludes the execution or the imposition of the death penalty, as the Belgian Act requires.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-assurance-given' },
      { fact: 'assurances.form', isOneOf: ['formal-undertaking', 'treaty-clause'] },
      { fact: 'assurances.deathPenaltyScope', isOneOf: ['execution', 'imposition'] },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 3', certainty: 'read' }],
  material: {},
  inForce: { from: '2007-07-13' },
})
