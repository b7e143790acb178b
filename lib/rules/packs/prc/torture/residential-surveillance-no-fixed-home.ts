import { defineRule } from '#lib/rules/engine/rule'

export const residentialSurveillanceNoFixedHome = defineRule({
  id: 'torture/residential-surveillance-no-fixed-home',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person has no fixed home there, which by itself opens residential surveillance at a designated location, for an ordinary charge too.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.homeThere', is: false },
      { fact: 'country.rsdlReports.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 75(1)-(3), 76, 77, 79(1)', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['rsdl-legal-basis', 'rsdl-un-experts-2018', 'rsdl-bao-qinrui-death'] },
    contrary: { ids: ['rsdl-joint-rules-2025'] },
  },
  inForce: { from: '2018-10-26' },
})
