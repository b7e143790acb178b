import { defineRule } from '#lib/rules/engine/rule'

export const fileClosedToTheDefence = defineRule({
  id: 'fair-trial/file-closed-to-the-defence',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'The defence could not see the file and the evidence in time to answer them: one sign of a trial that passes over the rights of the defence.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.caseFileOpen', is: false },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'new-zealand-kim-sc-2021', pinpoint: null, certainty: 'secondary' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '33', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
