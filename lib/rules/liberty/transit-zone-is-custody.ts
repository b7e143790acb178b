import { defineRule } from '#lib/rules/engine/rule'

export const transitZoneIsCustody = defineRule({
  id: 'liberty/transit-zone-is-custody',
  ground: 'liberty',
  element: 'liberty/deprived-of-liberty',
  direction: 'for',
  statement:
    'The person is held in transit or at the border: that one may leave for another country does not by itself make it less than a deprivation of liberty.',
  fora: ['ecthr', 'national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.route', is: 'transit' },
      { fact: 'proceedings.heldNow', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'amuur-v-france-1996', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1996-06-25' },
})
