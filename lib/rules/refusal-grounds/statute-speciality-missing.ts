import { defineRule } from '#lib/rules/engine/rule'

export const statuteSpecialityMissing = defineRule({
  id: 'refusal-grounds/statute-speciality-missing',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'for',
  statement:
    'Nothing confines the trial to the offences for which surrender would be granted, which the statute of the requested state requires.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['AU', 'BR', 'GB', 'IT', 'NZ', 'PT', 'SE'] },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'uk-extradition-act-2003', pinpoint: 's. 95', certainty: 'from-memory' },
    { authority: 'au-extradition-act-1988', pinpoint: 's. 22(3)(d)', certainty: 'from-memory' },
    { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
    { authority: 'se-extradition-act-1957', pinpoint: 's. 12', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 16', certainty: 'from-memory' },
    { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 699', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 96 I', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1957-12-06' },
})
