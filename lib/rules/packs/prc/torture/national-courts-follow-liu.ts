import { defineRule } from '#lib/rules/engine/rule'
import { generalReports } from '#lib/rules/packs/prc/shared-material'

export const nationalCourtsFollowLiu = defineRule({
  id: 'torture/national-courts-follow-liu',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'A highest court of a state of the European Convention has followed Liu: detention in the requesting state is enough and no personal ground need be shown.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
  rests: 'authority',
  legalBasis: [
    { authority: 'italy-cassazione-21125-2023', pinpoint: null, certainty: 'secondary' },
    { authority: 'spain-audiencia-nacional-refusal-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: generalReports,
    contrary: { ids: ['spain-surrenders-after-liu', 'nz-kim-supreme-court-2022'] },
  },
  inForce: { from: '2023-05-17' },
})
