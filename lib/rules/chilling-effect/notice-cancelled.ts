import { defineRule } from '#lib/rules/engine/rule'

export const noticeCancelled = defineRule({
  id: 'chilling-effect/notice-cancelled',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'INTERPOL cancelled or deleted the notice, which supports a link; the reasons for such decisions are often not published.',
  fora: 'all',
  engagedWhen: { fact: 'request.noticeCancelled', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-02-23' },
})
