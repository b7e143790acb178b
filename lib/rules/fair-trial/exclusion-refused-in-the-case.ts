import { defineRule } from '#lib/rules/engine/rule'

export const exclusionRefusedInTheCase = defineRule({
  id: 'fair-trial/exclusion-refused-in-the-case',
  ground: 'fair-trial',
  element: 'fair-trial/safeguards-in-practice',
  direction: 'for',
  statement:
    'In this very case a request to exclude evidence was refused or not examined: the rule on the books did not work.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.exclusionSought', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'saadi-v-italy-2008', pinpoint: '147', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-02-28' },
})
