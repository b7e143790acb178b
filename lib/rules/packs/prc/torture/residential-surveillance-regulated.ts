import { defineRule } from '#lib/rules/engine/rule'

export const residentialSurveillanceRegulated = defineRule({
  id: 'torture/residential-surveillance-regulated',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement: 'New joint rules of 2025 regulate and supervise residential surveillance at a designated location.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.residentialSurveillanceLikely', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' }],
  material: {
    supports: { ids: ['rsdl-joint-rules-2025'] },
    contrary: { ids: ['rsdl-un-experts-2018', 'rsdl-bao-qinrui-death'] },
  },
  inForce: { from: '2025-11-18' },
})
