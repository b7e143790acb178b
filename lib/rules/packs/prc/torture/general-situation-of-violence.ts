import { defineRule } from '#lib/rules/engine/rule'
import { generalReports } from '#lib/rules/packs/prc/shared-material'

/** The rule of Liu: personal facts only add. It binds in the states of the Convention and persuades elsewhere. */
export const generalSituationOfViolence = defineRule({
  id: 'torture/general-situation-of-violence',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'Reports of ill-treatment in detention facilities of the requesting state are so consistent and credible that the European Court equated them with a general situation of violence.',
  fora: 'all',
  engagedWhen: { fact: 'country.tortureReports.origins', atLeast: 2 },
  rests: 'authority',
  legalBasis: [
    { authority: 'liu-v-poland-2022', pinpoint: '79', certainty: 'secondary' },
    { authority: 'liu-v-poland-2022', pinpoint: '83', certainty: 'from-memory' },
  ],
  material: {
    supports: generalReports,
    contrary: {
      ids: [
        'nz-kim-supreme-court-2022',
        'hrc-kim-v-new-zealand-2023',
        'cat-co5-positive-aspects',
        'spain-surrenders-after-liu',
      ],
    },
  },
  inForce: { from: '2022-10-06' },
})
