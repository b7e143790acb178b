import { defineRule } from '#lib/rules/engine/rule'

export const falunGongOrdinaryMember = defineRule({
  id: 'torture/falun-gong-ordinary-member',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'against',
  statement:
    'Reports of abuse of Falun Gong followers concern prominent ones above all; an ordinary member of no interest to the authorities was not found to be at risk.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'falun-gong' },
      { fact: 'profile.knownToAuthorities', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-lin-v-australia-2013', pinpoint: '9.2-9.5', certainty: 'read' },
    { authority: 'hrc-z-v-australia-2014', pinpoint: '9.2-9.7', certainty: 'read' },
    { authority: 'cat-z-v-australia-2021', pinpoint: '9.6-9.10', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2013-03-21' },
})
