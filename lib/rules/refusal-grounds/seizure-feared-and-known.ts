import { defineRule } from '#lib/rules/engine/rule'

export const seizureFearedAndKnown = defineRule({
  id: 'refusal-grounds/seizure-feared-and-known',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/procedure-bypassed',
  direction: 'for',
  statement:
    'There are concrete signs of a seizure or handing over, known to the authorities here: they must take the steps open to them to protect the person.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.forcedTransferFeared', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'savriddin-dzhurayev-v-russia-2013', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2013-04-25' },
})
