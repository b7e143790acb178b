import { defineRule } from '#lib/rules/engine/rule'

export const conductAbroadUnderSecurityLaw = defineRule({
  id: 'chilling-effect/conduct-abroad-under-security-law',
  ground: 'chilling-effect',
  element: 'chilling-effect/link-to-request',
  direction: 'for',
  statement:
    'Conduct outside the requesting state is prosecuted under security or speech offences that claim to reach it.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'request.conductPlace', isOneOf: ['requested-state', 'third-state'] },
      { fact: 'request.offenceKind', isOneOf: ['state-security', 'speech-assembly'] },
      { fact: 'country.extraterritorialLaw.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'hk-national-security-law-2020', pinpoint: 'art. 38', certainty: 'read' }],
  material: {
    supports: { ids: ['hk-nsl-extraterritorial', 'lee-henley-hu-11-years', 'counter-espionage-law-2023'] },
    contrary: { ids: ['denmark-refuses-hk-request'] },
  },
  inForce: { from: '2020-06-30' },
})
