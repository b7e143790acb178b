import { defineRule } from '#lib/rules/engine/rule'

export const placeWithoutReports = defineRule({
  id: 'torture/place-without-reports',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The place of detention is named and no report of ill-treatment there was found; that trial and custody would be in Shanghai was among what a supreme court accepted.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.placeReported', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'new-zealand-kim-sc-2022', pinpoint: '32-40', certainty: 'secondary' }],
  material: { supports: { ids: ['nz-kim-supreme-court-2022'] }, contrary: { ids: ['liu-v-poland-general-violence'] } },
  inForce: { from: '2022-04-13' },
})
