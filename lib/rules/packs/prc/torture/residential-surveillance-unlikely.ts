import { defineRule } from '#lib/rules/engine/rule'

export const residentialSurveillanceUnlikely = defineRule({
  id: 'torture/residential-surveillance-unlikely',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Neither liuzhi nor residential surveillance is likely: the law has suspects questioned in a detention centre, and major interrogations recorded.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.residentialSurveillanceLikely', is: false },
      { fact: 'detentionThere.liuzhiLikely', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'arts 118(2), 123(1)-(2)', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['cpl-recording-and-detention-centre-interrogation'] },
    contrary: { ids: ['cat-co5-police-overarching-power'] },
  },
  inForce: { from: '2018-10-26' },
})
