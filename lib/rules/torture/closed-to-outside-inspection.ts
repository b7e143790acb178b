import { defineRule } from '#lib/rules/engine/rule'

export const closedToOutsideInspection = defineRule({
  id: 'torture/closed-to-outside-inspection',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'No independent body can inspect detention in the requesting state without invitation, and a detainee has no independent international remedy.',
  fora: 'all',
  engagedWhen: { fact: 'country.monitoringRefused.origins', atLeast: 1 },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'about 78', certainty: 'from-memory' }],
  material: { supports: { ids: ['opcat-not-joined', 'cat-art20-reservation', 'art20-reservation-maintained'] } },
  inForce: { from: '2022-10-06' },
})
