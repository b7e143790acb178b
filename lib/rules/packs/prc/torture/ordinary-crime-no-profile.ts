import { defineRule } from '#lib/rules/engine/rule'

export const ordinaryCrimeNoProfile = defineRule({
  id: 'torture/ordinary-crime-no-profile',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The person is an ordinary criminal suspect, of no minority and without a political profile, as in the case where a supreme court allowed surrender on detailed and monitored assurances.',
  fora: ['cat', 'hrc', 'iacthr', 'national'],
  engagedWhen: { allOf: [{ condition: 'ordinary-suspect' }, { condition: 'ordinary-offence' }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'new-zealand-kim-sc-2022', pinpoint: '27, 40, 79', certainty: 'secondary' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
  ],
  material: {
    supports: { ids: ['nz-kim-supreme-court-2022', 'hrc-kim-v-new-zealand-2023'] },
    contrary: { ids: ['liu-v-poland-general-violence', 'rsdl-bao-qinrui-death'] },
  },
  inForce: { from: '2022-04-13' },
})
