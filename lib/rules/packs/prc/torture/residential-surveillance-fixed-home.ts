import { defineRule } from '#lib/rules/engine/rule'

export const residentialSurveillanceFixedHome = defineRule({
  id: 'torture/residential-surveillance-fixed-home',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The person has a fixed home there and the charge is neither state security nor terrorism: the law then gives no ground for residential surveillance elsewhere.',
  fora: 'all',
  engagedWhen: { allOf: [{ fact: 'person.homeThere', is: true }, { condition: 'ordinary-offence' }] },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 75(1)-(3), 76, 77, 79(1)', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['cpl-recording-and-detention-centre-interrogation'] },
    contrary: { ids: ['rsdl-legal-basis', 'rsdl-bao-qinrui-death'] },
  },
  inForce: { from: '2018-10-26' },
})
