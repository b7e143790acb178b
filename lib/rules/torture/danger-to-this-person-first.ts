import { defineRule } from '#lib/rules/engine/rule'

/**
 * It answers general reports, so it speaks where there are some. The fact counts material for the risk: a
 * contrary record cannot move it up, and where one takes a report away this reason falls with the reports.
 */
export const dangerToThisPersonFirst = defineRule({
  id: 'torture/danger-to-this-person-first',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The Supreme Court of New Zealand begins with the danger to this person, seen with the general situation, and does not stop at the general situation.',
  fora: ['national'],
  appliesWhen: { not: { condition: 'echr-state' } },
  engagedWhen: { condition: 'ill-treatment-told' },
  rests: 'authority',
  legalBasis: [{ authority: 'new-zealand-kim-sc-2021', pinpoint: 'headnote (three steps)', certainty: 'secondary' }],
  material: {},
  inForce: { from: '2021-06-04' },
})
