import { defineRule } from '#lib/rules/engine/rule'

export const needForCustodyNotShown = defineRule({
  id: 'liberty/need-for-custody-not-shown',
  ground: 'liberty',
  element: 'liberty/without-need',
  direction: 'for',
  statement:
    'No court has found a concrete reason for custody or looked at milder means: custody that is not needed in all the circumstances of the person is arbitrary under article 9 of the Covenant.',
  fora: ['hrc', 'national'],
  engagedWhen: { fact: 'proceedings.needForCustodyShown', is: false },
  rests: 'authority',
  legalBasis: [{ authority: 'hrc-a-v-australia-1997', pinpoint: '9.2', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-04-03' },
})
