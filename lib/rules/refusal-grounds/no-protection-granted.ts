import { defineRule } from '#lib/rules/engine/rule'
import { refugeeClauses } from '#lib/rules/shared-clauses'

export const noProtectionGranted = defineRule({
  id: 'refusal-grounds/no-protection-granted',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'against',
  statement: 'No international protection was sought, or it was finally refused.',
  fora: ['national'],
  engagedWhen: { fact: 'proceedings.asylum', isOneOf: ['not-sought', 'refused'] },
  rests: 'authority',
  legalBasis: [
    { authority: 'refugee-convention-1951', pinpoint: 'art. 33(1)', certainty: 'from-memory' },
    ...refugeeClauses,
  ],
  material: {},
  inForce: { from: '1954-04-22' },
})
