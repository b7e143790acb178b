import { defineRule } from '#lib/rules/engine/rule'

export const othersReturnedAreUntraced = defineRule({
  id: 'torture/others-returned-are-untraced',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Nothing is known of what became of others who were returned in a comparable position, although somebody has tried to find out.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.comparableReturns', is: 'untraced' },
  rests: 'country-material',
  legalBasis: [{ authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2020-02-20' },
})
