import { defineRule } from '#lib/rules/engine/rule'

export const secondTrialPossible = defineRule({
  id: 'refusal-grounds/second-trial-possible',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/ne-bis-in-idem',
  direction: 'for',
  statement:
    'There is a final judgment on the same acts, and publicity, political factors or official corruption raise the risk of a new prosecution, which PRC law leaves to the authorities.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.finalJudgmentElsewhere', is: true },
      {
        anyOf: [
          { fact: 'profile.mediaContact', is: true },
          { fact: 'profile.politicalActivity', is: true },
          { fact: 'request.offenceKind', is: 'corruption' },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-jc-china-cg-2008', pinpoint: 'headnote 1-2', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-12-31' },
})
