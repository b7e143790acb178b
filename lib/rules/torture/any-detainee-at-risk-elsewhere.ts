import { defineRule } from '#lib/rules/engine/rule'

/** The step that the Court later took for the PRC, seen in another state: it lends the reports a meaning and has no weight of its own here. */
export const anyDetaineeAtRiskElsewhere = defineRule({
  id: 'torture/any-detainee-at-risk-elsewhere',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'On consistent reports the European Court had held of another state that any suspect held in custody there ran a serious risk: the same can be asked of these reports.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
  rests: 'country-material',
  legalBasis: [{ authority: 'soldatenko-v-ukraine-2008', pinpoint: '71-72', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2008-10-23' },
})
