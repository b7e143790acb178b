import { defineRule } from '#lib/rules/engine/rule'

export const removalNotBarredAsSuch = defineRule({
  id: 'death-penalty/removal-not-barred-as-such',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement:
    'The Covenant did not, as the Committee then read it, bar a state that had abolished the death penalty at home from surrendering to it (Kindler).',
  fora: ['hrc', 'national'],
  engagedWhen: { condition: 'death-penalty-open' },
  rests: 'authority',
  legalBasis: [{ authority: 'kindler-v-canada-1993', pinpoint: '14.1-14.6', certainty: 'read' }],
  material: {},
  inForce: { from: '1993-07-30', until: '2003-08-04' },
})
