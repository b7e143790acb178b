import { defineRule } from '#lib/rules/engine/rule'

export const noDeathForMinors = defineRule({
  id: 'death-penalty/no-death-for-minors',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'against',
  statement:
    'PRC law forbids a death sentence, suspended or not, on a person who was under 18 at the time of the offence; the Covenant, which forbids it too, the PRC has signed and not ratified.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'person.minorAtTime', is: true },
  rests: 'country-material',
  legalBasis: [{ authority: 'prc-criminal-law-1997', pinpoint: 'art. 49', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-10-01' },
})
