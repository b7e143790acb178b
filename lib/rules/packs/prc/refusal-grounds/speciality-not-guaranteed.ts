import { defineRule } from '#lib/rules/engine/rule'

export const specialityNotGuaranteed = defineRule({
  id: 'refusal-grounds/speciality-not-guaranteed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'for',
  statement: 'Speciality is not guaranteed for this request although the treaty provides for it.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'PT'] },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: false },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'pt-prc-extradition-treaty-2007', pinpoint: 'art. 14', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
