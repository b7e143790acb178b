import { defineRule } from '#lib/rules/engine/rule'

export const specialCourt = defineRule({
  id: 'fair-trial/special-court',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'The person would be tried by a military court or one set up for such cases, which the Inter-American Convention to Prevent and Punish Torture names as a bar to surrender, as the statutes of Brazil, Portugal and Spain do.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.specialCourt', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'itcpt', pinpoint: 'art. 13(4)', certainty: 'from-memory' },
    { authority: 'br-migration-act-2017', pinpoint: 'art. 82 VIII', certainty: 'from-memory' },
    { authority: 'pt-act-144-99', pinpoint: 'art. 6(1)(d)', certainty: 'from-memory' },
    { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(3)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1987-02-28' },
})
