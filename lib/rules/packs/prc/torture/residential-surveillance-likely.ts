import { defineRule } from '#lib/rules/engine/rule'

/** The law opens it to anyone without a fixed home there, which an extradited person often lacks. */
export const residentialSurveillanceLikely = defineRule({
  id: 'torture/residential-surveillance-likely',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Residential surveillance at a designated location is likely, outside detention centres and their safeguards, and ill-treatment there is reported.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.residentialSurveillanceLikely', is: true },
      { fact: 'country.rsdlReports.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 75(1)-(3), 76, 77, 79(1)', certainty: 'read' },
  ],
  material: {
    supports: {
      ids: [
        'rsdl-legal-basis',
        'rsdl-un-experts-2018',
        'rsdl-estimate-2013-2021',
        'rsdl-bao-qinrui-death',
        'us-state-2021-rsdl-liuzhi',
      ],
    },
    contrary: { ids: ['rsdl-joint-rules-2025', 'rsdl-bao-officers-convicted-2025'] },
  },
  inForce: { from: '2018-10-26' },
})
