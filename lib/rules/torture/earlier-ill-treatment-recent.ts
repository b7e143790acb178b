import { defineRule } from '#lib/rules/engine/rule'

export const earlierIllTreatmentRecent = defineRule({
  id: 'torture/earlier-ill-treatment-recent',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The earlier ill-treatment is recent or the interest of the authorities has gone on, which the Committee against Torture asks for when it weighs past torture.',
  fora: ['cat'],
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.earlierTorture', is: true },
      { fact: 'detentionThere.earlierTortureRecent', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '45, 49', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
