import { defineRule } from '#lib/rules/engine/rule'

/** What mattered in the Swedish decision was activity after leaving; older claims did not. */
export const oppositionAbroad = defineRule({
  id: 'torture/opposition-abroad',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person has been active abroad in opposition to the government or ruling party of the requesting state, which was found to add to the risk.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'critical-profile' }, { fact: 'profile.activityAbroad', is: true }] },
  rests: 'authority',
  legalBasis: [{ authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2019-07-09' },
})
