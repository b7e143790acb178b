import { defineRule } from '#lib/rules/engine/rule'

export const statuteSpecialityGiven = defineRule({
  id: 'refusal-grounds/statute-speciality-given',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'against',
  statement:
    'The trial is confined to the offences for which surrender would be granted, as statutes and treaties require.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'BR', 'GB', 'IT', 'NZ', 'PT', 'SE', 'other'] },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 95', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 22(3)(d)', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 16', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 699', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 96 I', certainty: 'from-memory' },
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 14', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
