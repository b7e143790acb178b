import { defineRule } from '#lib/rules/engine/rule'

/** At the weight of material: that the treaty has a speciality clause is near certain, but nobody here has read it. */
export const belgiumSpecialityNotGuaranteed = defineRule({
  id: 'refusal-grounds/belgium-speciality-not-guaranteed',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'for',
  statement:
    'Speciality is not guaranteed; a clause in the treaty is near certain, as in every comparable treaty seen, but it was not read.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: false },
  rests: 'country-material',
  legalBasis: [{ authority: 'be-prc-extradition-treaty-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2020-12-26' },
})
