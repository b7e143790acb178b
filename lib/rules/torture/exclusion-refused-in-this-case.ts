import { defineRule } from '#lib/rules/engine/rule'

export const exclusionRefusedInThisCase = defineRule({
  id: 'torture/exclusion-refused-in-this-case',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'for',
  statement: 'In this case a request to exclude unlawfully obtained evidence was refused or not examined.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.exclusionSought', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'saadi-v-italy-2008', pinpoint: '147', certainty: 'read' }],
  material: {},
  inForce: { from: '2008-02-28' },
})
