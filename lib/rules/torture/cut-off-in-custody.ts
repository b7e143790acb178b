import { defineRule } from '#lib/rules/engine/rule'

export const cutOffInCustody = defineRule({
  id: 'torture/cut-off-in-custody',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The person would be cut off from everybody, or alone for long without review: isolation of the senses and of all company is inhuman, and long solitary confinement can breach article 7 of the Covenant.',
  fora: ['ecthr', 'hrc', 'national'],
  engagedWhen: { fact: 'detentionThere.isolation', is: 'cut-off' },
  rests: 'authority',
  legalBasis: [
    { authority: 'ramirez-sanchez-v-france-2006', pinpoint: '123, 139, 145', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-20-1992', pinpoint: '6', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2006-07-04' },
})
