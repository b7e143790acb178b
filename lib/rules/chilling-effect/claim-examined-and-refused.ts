import { defineRule } from '#lib/rules/engine/rule'

export const claimExaminedAndRefused = defineRule({
  id: 'chilling-effect/claim-examined-and-refused',
  ground: 'chilling-effect',
  element: 'chilling-effect/protected-profile',
  direction: 'against',
  statement:
    'International protection was finally refused: national authorities are as a rule best placed to judge credibility, while the risk itself has to be seen afresh.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.asylum', is: 'refused' },
  rests: 'authority',
  legalBasis: [{ authority: 'fg-v-sweden-2016', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2016-03-23' },
})
