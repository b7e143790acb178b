import { defineRule } from '#lib/rules/engine/rule'

export const nonInquiryGeneralSituation = defineRule({
  id: 'torture/non-inquiry-general-situation',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'Under the rule of non-inquiry the courts do not test the system of the requesting state: that is left to the executive.',
  fora: ['national'],
  engagedWhen: { fact: 'requestedState.nonInquiry', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'us-lui-kin-hong-1997', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '1997-03-20' },
})
