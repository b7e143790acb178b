import { defineRule } from '#lib/rules/engine/rule'

/**
 * No decision on removal was found that turned on a bargain between states. Article 18 of the European Convention
 * is about the state before the Court, whose own bargain has a rule of its own (`own-purpose-of-requested-state`).
 * What is left is a sign of motive, at the weight of material; it is no ground of a discrimination clause by itself.
 */
export const caseUsedAsBargain = defineRule({
  id: 'chilling-effect/case-used-as-bargain',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Statements or events tie the person’s fate to a dispute between states: a sign that the request may have a collateral motive, which English courts look at as a possible abuse of their process.',
  fora: 'all',
  engagedWhen: { fact: 'profile.usedAsBargain', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'uk-bermingham-2006', pinpoint: '100', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2006-02-21' },
})
