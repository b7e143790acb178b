import { defineRule } from '#lib/rules/engine/rule'

export const undertakingBindsPrcOrgans = defineRule({
  id: 'refusal-grounds/undertaking-binds-prc-organs',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/speciality',
  direction: 'against',
  statement:
    'PRC law lets the foreign ministry give an undertaking on prosecution, on which the Supreme People’s Procuratorate decides and which binds the organs of justice.',
  fora: ['national'],
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'request.specialityGuaranteed', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-extradition-law-2000', pinpoint: 'art. 50', certainty: 'secondary' }],
  material: { supports: { ids: ['extradition-law-art50'] } },
  inForce: { from: '2000-12-28' },
})
