import { defineRule } from '#lib/rules/engine/rule'

export const hongKongActivists = defineRule({
  id: 'torture/hong-kong-activists',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'The Human Rights Committee asked that the Hong Kong security law be repealed and not applied meanwhile, and rewards are offered for activists abroad; the records speak of prosecution and not of ill-treatment.',
  fora: 'all',
  engagedWhen: { fact: 'profile.roles', includes: 'hong-kong-activist' },
  rests: 'country-material',
  legalBasis: [{ authority: 'hrc-concluding-observations-hong-kong-2022', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['hrc-hong-kong-2022', 'hk-bounties-july-2025'] },
    contrary: { ids: ['denmark-refuses-hk-request'] },
  },
  inForce: { from: '2022-07-22' },
})
