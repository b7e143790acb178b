import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryProcedure = defineRule({
  id: 'fair-trial/ordinary-procedure',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'The charge would be tried by the ordinary procedure, in which evidence is taken and argued in court: nothing in its form makes the trial summary.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.procedure', is: 'ordinary' },
  rests: 'country-material',
  legalBasis: [{ authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' }],
  material: {},
  inForce: { from: '2012-01-17' },
})
