import { defineRule } from '#lib/rules/engine/rule'

export const noticeExposesToArrest = defineRule({
  id: 'chilling-effect/notice-exposes-to-arrest',
  ground: 'chilling-effect',
  element: 'chilling-effect/harm-before-decision',
  direction: 'for',
  statement:
    'A notice or diffusion exposes the person to arrest at any border before a court has looked at the request, as others were arrested on the way.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ fact: 'request.redNotice', is: true }, { not: { fact: 'request.noticeCancelled', is: true } }],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'interpol-ccf-dolkun-isa-2018', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2018-02-23' },
})
