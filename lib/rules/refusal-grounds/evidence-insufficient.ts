import { defineRule } from '#lib/rules/engine/rule'

export const evidenceInsufficient = defineRule({
  id: 'refusal-grounds/evidence-insufficient',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/evidence',
  direction: 'for',
  statement:
    'The material sent, taken at face value, would not justify a trial in the requested state, which its law asks for before surrender.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['CA', 'GB', 'IT', 'NZ', 'SE'] },
  engagedWhen: { fact: 'request.primaFacieCase', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 84', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 24(2)(d)', certainty: 'from-memory' },
    { authority: 'ca-extradition-act-1999', pinpoint: 's. 29(1)(a)', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 9', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 705(1)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
