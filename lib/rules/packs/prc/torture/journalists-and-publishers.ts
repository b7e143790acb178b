import { defineRule } from '#lib/rules/engine/rule'

export const journalistsAndPublishers = defineRule({
  id: 'torture/journalists-and-publishers',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Writers and publishers have been abducted or held for years and tried without their consuls; the library holds no finding that they are ill-treated in custody as a group.',
  fora: 'all',
  engagedWhen: { fact: 'profile.roles', includes: 'journalist' },
  rests: 'country-material',
  legalBasis: [{ authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['gui-minhai-abduction-2015', 'gui-minhai-trial-access-refused', 'yang-hengjun-2024'] },
  },
  inForce: { from: '2022-04-29' },
})
