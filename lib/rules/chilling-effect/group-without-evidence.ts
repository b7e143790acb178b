import { defineRule } from '#lib/rules/engine/rule'

export const groupWithoutEvidence = defineRule({
  id: 'chilling-effect/group-without-evidence',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement:
    'Nothing but the person’s own statement shows membership of the group: general reports about a group do not suffice without coherent evidence of the person’s own part in it.',
  fora: 'all',
  engagedWhen: {
    allOf: [{ condition: 'belongs-to-reported-group' }, { fact: 'person.groupMembershipShown', is: false }],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2008-12-04' },
})
