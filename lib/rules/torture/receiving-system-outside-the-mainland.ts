import { defineRule } from '#lib/rules/engine/rule'

export const receivingSystemOutsideTheMainland = defineRule({
  id: 'torture/receiving-system-outside-the-mainland',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The reports weighed in Liu were put forward on detention in mainland China; whether the finding reaches the system that would receive the person is open.',
  fora: 'all',
  engagedWhen: { fact: 'request.justiceSystem', isOneOf: ['hong-kong', 'macao'] },
  rests: 'authority',
  legalBasis: [{ authority: 'liu-v-poland-2022', pinpoint: '34-44', certainty: 'secondary' }],
  material: { contrary: { ids: ['hrc-hong-kong-2022'] } },
  inForce: { from: '2022-10-06' },
})
