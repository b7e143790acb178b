import { defineRule } from '#lib/rules/engine/rule'

export const rightsLawyersAndDefenders = defineRule({
  id: 'torture/rights-lawyers-and-defenders',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'A UN committee recorded the persecution of rights defenders and lawyers, disbarment among it; its words as the library has them do not speak of ill-treatment in custody.',
  fora: 'all',
  engagedWhen: {
    anyOf: [
      { fact: 'profile.roles', includes: 'rights-lawyer' },
      { fact: 'profile.roles', includes: 'rights-defender' },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cescr-concluding-observations-2023', pinpoint: '15', certainty: 'secondary' }],
  material: {
    supports: { ids: ['cescr-2023-judicial-independence'] },
    contrary: { ids: ['china-denies-lawyer-crackdown-2017'] },
  },
  inForce: { from: '2023-03-03' },
})
