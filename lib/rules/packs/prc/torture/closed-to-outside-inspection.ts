import { defineRule } from '#lib/rules/engine/rule'

/** In Liu this stood beside the reports and not in their place, so it speaks only where they do. */
export const closedToOutsideInspection = defineRule({
  id: 'torture/closed-to-outside-inspection',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'No independent body can inspect detention in the requesting state without invitation, and a detainee has no independent international remedy.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'country.monitoringRefused.origins', atLeast: 1 },
      { fact: 'country.tortureReports.origins', atLeast: 2 },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: 'about 78', certainty: 'from-memory' }],
  material: { supports: { ids: ['opcat-not-joined', 'cat-art20-reservation', 'art20-reservation-maintained'] } },
  inForce: { from: '2022-10-06' },
})
