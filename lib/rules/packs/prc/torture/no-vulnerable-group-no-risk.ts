import { defineRule } from '#lib/rules/engine/rule'

/** The reading of the Polish Supreme Court that Strasbourg rejected in Liu; law only until then. */
export const noVulnerableGroupNoRisk = defineRule({
  id: 'torture/no-vulnerable-group-no-risk',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The Polish Supreme Court held that a person who belongs to no vulnerable group had shown no individual risk.',
  fora: ['national'],
  engagedWhen: { condition: 'ordinary-suspect' },
  rests: 'authority',
  legalBasis: [{ authority: 'poland-sn-liu-2020', pinpoint: null, certainty: 'secondary' }],
  material: { contrary: { ids: ['cat-co5-torture-entrenched', 'un-experts-spain-2018'] } },
  inForce: { from: '2020-10-01', until: '2022-10-05' },
})
