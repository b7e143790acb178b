import { defineRule } from '#lib/rules/engine/rule'

export const opponentBeforeTheCourts = defineRule({
  id: 'fair-trial/opponent-before-the-courts',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'A person whose opposition the authorities know would stand before these courts: in Qiao, which turned in part on political activity, a real risk of a trial departing markedly from article 6 was found.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: {
    allOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.knownToAuthorities', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['sweden-supreme-court-2019', 'cescr-2023-judicial-independence'] },
    contrary: { ids: ['nz-kim-supreme-court-2022', 'liu-v-poland-article6-open'] },
  },
  inForce: { from: '2019-07-09' },
})
