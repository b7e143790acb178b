import { defineRule } from '#lib/rules/engine/rule'

export const receivingSystemOutsideTheMainland = defineRule({
  id: 'torture/receiving-system-outside-the-mainland',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'By what the library holds Liu does not speak of the places of detention of Hong Kong and Macao, which have systems of their own: whether its finding reaches them is open.',
  fora: 'all',
  engagedWhen: { fact: 'request.justiceSystem', isOneOf: ['hong-kong', 'macao'] },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '34-44', certainty: 'secondary' }],
  material: { contrary: { ids: ['hrc-hong-kong-2022'] } },
  inForce: { from: '2022-10-06' },
})
