import { defineRule } from '#lib/rules/engine/rule'

export const membershipWithoutEvidence = defineRule({
  id: 'torture/membership-without-evidence',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'against',
  statement:
    'General reports about the group do not suffice where there is no coherent evidence of the person’s own membership and treatment.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { condition: 'belongs-to-reported-group' },
          { fact: 'detentionThere.reportsOnSuchPersons', isOneOf: ['systematic', 'some'] },
        ],
      },
      { fact: 'person.groupMembershipShown', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-yzs-v-australia-2012', pinpoint: '7.3-7.7', certainty: 'read' },
    { authority: 'cat-xql-v-australia-2014', pinpoint: '9.3-9.4', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2008-12-04' },
})
