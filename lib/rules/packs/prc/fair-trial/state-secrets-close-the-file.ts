import { defineRule } from '#lib/rules/engine/rule'

export const stateSecretsCloseTheFile = defineRule({
  id: 'fair-trial/state-secrets-close-the-file',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'for',
  statement:
    'State secrets are invoked and the file is closed to the defence: the hearing is then secret by law and the case cannot be answered.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.stateSecretsInvoked', is: true },
      { fact: 'trialThere.caseFileOpen', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'art. 188(1)', certainty: 'from-memory' },
  ],
  material: { supports: { ids: ['kovrig-spavor-trials-closed', 'yang-hengjun-2024'] } },
  inForce: { from: '2018-10-26' },
})
