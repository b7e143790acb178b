import { defineRule } from '#lib/rules/engine/rule'

export const membershipIsEnough = defineRule({
  id: 'torture/membership-is-enough',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement:
    'Membership is shown, and where reports establish a practice of ill-treating the whole group the Court asks for no further feature of the person.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.reportsOnSuchPersons', is: 'systematic' },
      { fact: 'person.groupMembershipShown', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'salah-sheekh-v-netherlands-2007', pinpoint: '148', certainty: 'from-memory' },
    { authority: 'saadi-v-italy-2008', pinpoint: '132', certainty: 'read' },
    { authority: 'na-v-uk-2008', pinpoint: '116', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2007-01-11' },
})
