import { defineRule } from '#lib/rules/engine/rule'

export const usualSpeciality = defineRule({
  id: 'refusal-grounds/usual-speciality',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'for',
  statement:
    'Nothing confines the trial to the offences for which surrender would be granted: a usual ground of treaties and statutes, and nothing more until the instrument of this request has been read.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'other' },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: false },
  rests: 'country-material',
  legalBasis: [
    { authority: 'un-model-treaty-on-extradition-1990', pinpoint: 'art. 14', certainty: 'from-memory' },
    { authority: 'ets-24-extradition-convention', pinpoint: 'art. 14', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1960-04-18' },
})
