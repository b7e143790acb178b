import { defineRule } from '#lib/rules/engine/rule'

export const evidenceSufficient = defineRule({
  id: 'refusal-grounds/evidence-sufficient',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/evidence',
  direction: 'against',
  statement:
    'The material sent would, at face value, justify a trial here; probable cause was accepted in Qiao for the counts that were not barred by time.',
  fora: ['national'],
  engagedWhen: { fact: 'request.primaFacieCase', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 84', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 24(2)(d)', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 29(1)(a)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2019-07-09' },
})
