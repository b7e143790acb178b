import { defineRule } from '#lib/rules/engine/rule'

export const deathCompetentCourtDecided = defineRule({
  id: 'assurances/death-competent-court-decided',
  ground: 'assurances',
  element: 'assurances/death-penalty',
  direction: 'against',
  statement:
    'The court that controls death sentences in the requesting state has decided on the assurance, and such promises were accepted.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { condition: 'death-penalty-assurance-given' },
      { fact: 'assurances.specific', is: true },
      { fact: 'assurances.competentOrganDecided', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189 (third factor)', certainty: 'secondary' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '2.2, 7.5', certainty: 'read' },
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2012-01-17' },
})
