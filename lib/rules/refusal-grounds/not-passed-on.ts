import { defineRule } from '#lib/rules/engine/rule'

export const notPassedOn = defineRule({
  id: 'refusal-grounds/not-passed-on',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/onward-removal',
  direction: 'against',
  statement: 'Nothing suggests that the state of destination or transit would pass the person on.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.onwardTransferRisk', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'ilias-and-ahmed-v-hungary-2019', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2019-11-21' },
})
