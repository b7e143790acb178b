import { defineRule } from '#lib/rules/engine/rule'

export const deathAfterATrialWithoutDefence = defineRule({
  id: 'fair-trial/death-after-a-trial-without-defence',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'A death sentence was passed after a trial in absence, behind closed doors or without chosen counsel: to expose a person to death after such a trial has been found a breach by itself.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.deathSentencePassed', is: true },
      {
        anyOf: [
          { fact: 'request.trialInAbsence', is: true },
          { fact: 'trialThere.closedTrialLikely', is: true },
          { fact: 'trialThere.counselOfOwnChoice', is: false },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'bader-and-kanbor-v-sweden-2005', pinpoint: '42, 47', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2005-11-08' },
})
