import { defineRule } from '#lib/rules/engine/rule'

export const belgiumSpecialityGuaranteed = defineRule({
  id: 'refusal-grounds/belgium-speciality-guaranteed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'against',
  statement: 'Speciality is guaranteed for this request; the clause of the treaty itself was not read.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'be-prc-extradition-treaty-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2020-12-26' },
})
