import { defineRule } from '#lib/rules/engine/rule'

export const closedOrUnpunished = defineRule({
  id: 'torture/closed-or-unpunished',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'for',
  statement:
    'Independent monitors are kept out of places of detention there, or officials who ill-treat people go unpunished: the law is not shown to work.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'detentionThere.monitorsAdmitted', is: false },
      { fact: 'detentionThere.abusersPunished', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '146-147', certainty: 'read' },
    { authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' },
    { authority: 'liu-v-poland-2022', pinpoint: 'about 78', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
