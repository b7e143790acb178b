import { defineRule } from '#lib/rules/engine/rule'

export const renewedProsecutionRare = defineRule({
  id: 'chilling-effect/renewed-prosecution-rare',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'against',
  statement:
    'A new prosecution in the PRC after a judgment abroad is discretionary, by British country guidance, and very rare where there is no publicity, no political factor and no official corruption.',
  fora: 'all',
  appliesWhen: { fact: 'request.finalJudgmentElsewhere', is: true },
  engagedWhen: {
    allOf: [
      { fact: 'profile.mediaContact', is: false },
      { fact: 'profile.politicalActivity', is: false },
      { not: { fact: 'request.offenceKind', is: 'corruption' } },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-12-31' },
})
