import { defineRule } from '#lib/rules/engine/rule'

export const passedOnByAnotherState = defineRule({
  id: 'refusal-grounds/passed-on-by-another-state',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/onward-removal',
  direction: 'for',
  statement:
    'The state of destination or transit might pass the person on to the requesting state: the removing state has to look into that before it sends anybody there.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.onwardTransferRisk', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'ilias-and-ahmed-v-hungary-2019', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2019-11-21' },
})
