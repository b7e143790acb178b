import { defineRule } from '#lib/rules/engine/rule'

export const counselByPermission = defineRule({
  id: 'fair-trial/counsel-by-permission',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'for',
  statement:
    'The offence is one of state security or terrorism, or a meeting needs leave: during the investigation a lawyer may meet the detained person only with the permission of the investigators.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      {
        anyOf: [
          { fact: 'request.offenceKind', isOneOf: ['state-security', 'terrorism'] },
          { fact: 'trialThere.counselFrom', is: 'with-permission' },
        ],
      },
      { fact: 'country.counselDenied.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '259', certainty: 'read' },
    { authority: 'prc-criminal-procedure-law-2018', pinpoint: 'art. 39(2)-(3)', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['cat-co5-counsel-permission', 'rsdl-legal-basis'] },
    contrary: { ids: ['legal-aid-law-2022', 'china-denies-lawyer-crackdown-2017', 'large-scale-bribery-counsel'] },
  },
  inForce: { from: '2018-10-26' },
})
