import { defineRule } from '#lib/rules/engine/rule'

/** An ordinary group of suspects, before Liu and in one state: it binds there and persuades elsewhere. */
export const reportsFoundToShowARisk = defineRule({
  id: 'torture/reports-found-to-show-a-risk',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'A constitutional court found that reports of torture over the previous five years showed a risk, which the lower courts had not assessed on current and objective sources.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
  rests: 'authority',
  legalBasis: [{ authority: 'czech-constitutional-court-2020', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: {
      ids: [
        'cat-co5-torture-entrenched',
        'un-experts-spain-2018',
        'sweden-ud-2019-report',
        'us-state-2021-rsdl-liuzhi',
      ],
    },
    contrary: { ids: ['nz-kim-supreme-court-2022', 'cat-co5-positive-aspects'] },
  },
  inForce: { from: '2020-04-09' },
})
