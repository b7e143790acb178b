import { defineRule } from '#lib/rules/engine/rule'

export const dangerToThisPersonFirst = defineRule({
  id: 'torture/danger-to-this-person-first',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'Courts outside the European Convention begin with the danger to this person, seen with the general situation, and do not stop at the general situation.',
  fora: ['national'],
  appliesWhen: { not: { condition: 'echr-state' } },
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 1 },
  rests: 'authority',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2021', pinpoint: '52 onwards', certainty: 'secondary' },
    { authority: 'brazil-stf-ext-1727-2025', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: { ids: ['nz-kim-supreme-court-2022', 'lai-federal-court-2011'] },
    contrary: { ids: ['liu-v-poland-general-violence'] },
  },
  inForce: { from: '2021-06-04' },
})
