import { defineRule } from '#lib/rules/engine/rule'

export const secondTrialRare = defineRule({
  id: 'refusal-grounds/second-trial-rare',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'against',
  statement:
    'There is a final judgment on the same acts, but no publicity, no political factor and no official corruption: a new prosecution is then very rare.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
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
