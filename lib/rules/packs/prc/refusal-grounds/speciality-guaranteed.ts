import { defineRule } from '#lib/rules/engine/rule'

export const specialityGuaranteed = defineRule({
  id: 'refusal-grounds/speciality-guaranteed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'against',
  statement: 'Trial is confined to the offences for which surrender is granted.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', isOneOf: ['ES', 'PT'] },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'es-prc-extradition-treaty-2005', pinpoint: null, certainty: 'secondary' },
    { authority: 'pt-prc-extradition-treaty-2007', pinpoint: 'art. 14', certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-04-04' },
})
