import { defineRule } from '#lib/rules/engine/rule'

export const reportedGroup = defineRule({
  id: 'chilling-effect/reported-group',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'for',
  statement:
    'The person is shown to belong to a group with consistent reports of persecution: race and religion are protected.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'person.groupMembershipShown', is: true }],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' },
    { authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4', certainty: 'read' },
    { authority: 'kazakhstan-musakhanuly-alimuly-2020', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2007-07-13' },
})
