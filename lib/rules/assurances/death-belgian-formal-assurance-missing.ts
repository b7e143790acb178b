import { defineRule } from '#lib/rules/engine/rule'

export const deathBelgianFormalAssuranceMissing = defineRule({
  id: 'assurances/death-belgian-formal-assurance-missing',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'for',
  statement:
    'Belgian law allows surrender only on formal assurances that the death penalty will not be carried out, and there is none.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-open' },
      {
        anyOf: [
          { fact: 'assurances.deathPenalty', isOneOf: ['none', 'expected'] },
          { fact: 'assurances.form', is: 'informal' },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 3', certainty: 'read' }],
  material: {},
  inForce: { from: '2007-07-13' },
})
