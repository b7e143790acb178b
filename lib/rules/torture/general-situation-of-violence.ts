import { defineRule } from '#lib/rules/engine/rule'

/** The rule of Liu: personal facts only add. It binds in the states of the Convention and persuades elsewhere. */
export const generalSituationOfViolence = defineRule({
  id: 'torture/general-situation-of-violence',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Reports of ill-treatment in detention facilities of the requesting state are so consistent and credible that the European Court equated them with a general situation of violence.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
  rests: 'authority',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: '79', certainty: 'secondary' },
    { authority: 'liu-v-poland-2022', pinpoint: '83', certainty: 'from-memory' },
  ],
  material: {
    supports: {
      ids: [
        'cat-co5-torture-entrenched',
        'cat-co5-police-overarching-power',
        'un-experts-spain-2018',
        'rsdl-un-experts-2018',
        'sweden-ud-2019-report',
        'cphrc-2021-torture',
        'us-state-2021-rsdl-liuzhi',
        'ohchr-xinjiang-2022',
        'rsdl-bao-qinrui-death',
      ],
    },
    contrary: {
      ids: [
        'nz-kim-supreme-court-2022',
        'hrc-kim-v-new-zealand-2023',
        'cat-co5-positive-aspects',
        'spain-surrenders-after-liu',
      ],
    },
  },
  inForce: { from: '2022-10-06' },
})
