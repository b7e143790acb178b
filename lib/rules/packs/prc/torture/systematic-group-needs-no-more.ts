import { defineRule } from '#lib/rules/engine/rule'

export const systematicGroupNeedsNoMore = defineRule({
  id: 'torture/systematic-group-needs-no-more',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement:
    'Where a group is systematically exposed to ill-treatment, the practice and the membership are what must be shown, and no further special feature is asked; the library holds reports of such a practice on this group.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'muslim-minority' },
      { fact: 'person.groupMembershipShown', is: true },
      { fact: 'country.uyghurPersecution.origins', atLeast: 2 },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'saadi-v-italy-2008', pinpoint: '132', certainty: 'secondary' },
    { authority: 'salah-sheekh-v-netherlands-2007', pinpoint: '148', certainty: 'from-memory' },
    { authority: 'na-v-uk-2008', pinpoint: '116', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2008-02-28' },
})
