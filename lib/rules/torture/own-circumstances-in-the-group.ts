import { defineRule } from '#lib/rules/engine/rule'

export const ownCircumstancesInTheGroup = defineRule({
  id: 'torture/own-circumstances-in-the-group',
  ground: 'torture',
  element: 'torture/link-to-group',
  direction: 'for',
  statement: 'Membership of the group is shown by coherent evidence, and circumstances of the person’s own add to it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groupMembershipShown', is: true },
      {
        anyOf: [
          { fact: 'profile.knownToAuthorities', is: true },
          { fact: 'detentionThere.earlierTorture', is: true },
          { fact: 'detentionThere.heldBefore', is: true },
          { fact: 'family.relativeDetainedOrThreatened', is: true },
          { fact: 'profile.linkToCharge', is: true },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'cat-ke-chun-rong-v-australia-2012', pinpoint: '7.4-7.5', certainty: 'read' },
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2012-11-05' },
})
