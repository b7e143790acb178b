import { defineRule } from '#lib/rules/engine/rule'

export const relativesCountBeforeTheCommittee = defineRule({
  id: 'torture/relatives-count-before-the-committee',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Relatives were ill-treated, detained or threatened: what the authorities hold against the family is among the signs of personal risk that the Committee against Torture looks at.',
  fora: ['cat'],
  engagedWhen: {
    anyOf: [
      { fact: 'family.relativeIllTreated', is: true },
      { fact: 'family.relativeDetainedOrThreatened', is: true },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '45', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
