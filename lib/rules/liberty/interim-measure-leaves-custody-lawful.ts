import { defineRule } from '#lib/rules/engine/rule'

export const interimMeasureLeavesCustodyLawful = defineRule({
  id: 'liberty/interim-measure-leaves-custody-lawful',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'against',
  statement:
    'An interim measure holds removal back and there is no other delay: the wait for the international body does not by itself make custody unlawful.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'proceedings.heldNow', is: true },
      { fact: 'proceedings.interimMeasureGranted', is: true },
      { fact: 'proceedings.unexplainedDelay', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'gebremedhin-v-france-2007', pinpoint: '74', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2007-04-26' },
})
