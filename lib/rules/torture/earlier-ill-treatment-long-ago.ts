import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentLongAgo = defineRule({
  id: 'torture/earlier-ill-treatment-long-ago',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The earlier ill-treatment lies far back and nothing since shows an interest of the authorities: the Committee against Torture asks whether it lies in the recent past.',
  fora: ['cat'],
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureRecent', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '49', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
