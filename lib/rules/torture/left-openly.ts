import { defineRule } from '#lib/rules/engine/rule'

export const leftOpenly = defineRule({
  id: 'torture/left-openly',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement: 'The person says that the authorities were after them and yet left openly on papers of their own.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'profile.departure', is: 'open' },
      { anyOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'detentionThere.earlierTorture', is: true }] },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'hrc-lin-v-australia-2013', pinpoint: '9.2-9.5', certainty: 'read' },
    { authority: 'cat-yzs-v-australia-2012', pinpoint: '7.3-7.7', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2012-11-23' },
})
