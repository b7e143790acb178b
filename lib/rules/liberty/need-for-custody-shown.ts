import { defineRule } from '#lib/rules/engine/rule'

export const needForCustodyShown = defineRule({
  id: 'liberty/need-for-custody-shown',
  ground: 'liberty',
  element: 'liberty/without-need',
  direction: 'against',
  statement:
    'A court found a concrete reason for custody in this case, such as a risk of flight, and looked at milder means.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'proceedings.needForCustodyShown', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'hrc-a-v-australia-1997', pinpoint: '9.2', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-04-03' },
})
