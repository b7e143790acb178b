import { defineRule } from '#lib/rules/engine/rule'

export const lawOnPaperIsNotProtection = defineRule({
  id: 'torture/law-on-paper-is-not-protection',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'for',
  statement:
    'Domestic laws and treaties do not ensure protection by themselves where reliable sources report practices contrary to them.',
  fora: 'all',
  engagedWhen: { condition: 'ill-treatment-told' },
  rests: 'authority',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '147', certainty: 'read' },
    { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
