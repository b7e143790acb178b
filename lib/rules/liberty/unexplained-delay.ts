import { defineRule } from '#lib/rules/engine/rule'

export const unexplainedDelay = defineRule({
  id: 'liberty/unexplained-delay',
  ground: 'liberty',
  element: 'liberty/without-diligence',
  direction: 'for',
  statement:
    'There are long unexplained periods of inactivity while the person is held, so that detention pending extradition may have lost its justification.',
  fora: 'all',
  engagedWhen: { fact: 'proceedings.unexplainedDelay', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: 'headnote, art. 5 § 1 (f)', certainty: 'read' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
