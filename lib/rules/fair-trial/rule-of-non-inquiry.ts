import { defineRule } from '#lib/rules/engine/rule'

export const ruleOfNonInquiry = defineRule({
  id: 'fair-trial/rule-of-non-inquiry',
  ground: 'fair-trial',
  element: 'fair-trial/open-to-the-court',
  direction: 'against',
  statement:
    'Under the rule of non-inquiry the court does not test the justice system of the requesting state; risk on return is for the executive.',
  fora: ['national'],
  engagedWhen: { fact: 'requestedState.nonInquiry', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'us-lui-kin-hong-1997', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '1997-03-20' },
})
