import { defineRule } from '#lib/rules/engine/rule'

/** Speaks only until the day before Liu v. Poland, which rejected the reading of the Polish courts on torture and left the trial open. */
export const polishCourtSawNoDenial = defineRule({
  id: 'fair-trial/polish-court-saw-no-denial',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'against',
  statement:
    'The Polish Supreme Court saw no reason to suspect a flagrant denial of justice on an ordinary fraud charge.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'authority',
  legalBasis: [{ authority: 'poland-sn-liu-2020', pinpoint: null, certainty: 'secondary' }],
  material: { contrary: { ids: ['sweden-supreme-court-2019'] } },
  inForce: { from: '2020-10-01', until: '2022-10-05' },
})
