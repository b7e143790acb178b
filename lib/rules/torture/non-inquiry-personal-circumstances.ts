import { defineRule } from '#lib/rules/engine/rule'

export const nonInquiryPersonalCircumstances = defineRule({
  id: 'torture/non-inquiry-personal-circumstances',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Under the rule of non-inquiry the courts do not test what awaits this person: that is left to the executive.',
  fora: ['national'],
  engagedWhen: { fact: 'requestedState.nonInquiry', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'us-lui-kin-hong-1997', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '1997-03-20' },
})
