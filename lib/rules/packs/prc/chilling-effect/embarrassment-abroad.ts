import { defineRule } from '#lib/rules/engine/rule'

export const embarrassmentAbroad = defineRule({
  id: 'chilling-effect/embarrassment-abroad',
  ground: 'chilling-effect',
  element: 'chilling-effect/known-to-authorities',
  direction: 'for',
  statement:
    'The person’s public activity brought publicity that can embarrass the authorities: publicity, embarrassment abroad and political factors raised the risk of a new prosecution in JC.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.mediaContact', is: true },
      { fact: 'profile.activityPublic', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-12-31' },
})
