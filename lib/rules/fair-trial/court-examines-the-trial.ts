import { defineRule } from '#lib/rules/engine/rule'

export const courtExaminesTheTrial = defineRule({
  id: 'fair-trial/court-examines-the-trial',
  ground: 'fair-trial',
  element: 'fair-trial/open-to-the-court',
  direction: 'for',
  statement:
    'The courts of the requested state look at the trial that awaits the person, as the Supreme Court of New Zealand did.',
  fora: ['national'],
  engagedWhen: { fact: 'requestedState.nonInquiry', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2021-06-04' },
})
