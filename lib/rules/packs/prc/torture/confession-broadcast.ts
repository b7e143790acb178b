import { defineRule } from '#lib/rules/engine/rule'

export const confessionBroadcast = defineRule({
  id: 'torture/confession-broadcast',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'A confession in the case was broadcast or published before trial, while forced confessions are reported of custody before arrest.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.televisedConfession', is: true },
      { fact: 'country.confessionReliance.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' }],
  material: { supports: { ids: ['us-state-2021-rsdl-liuzhi', 'cat-co5-overreliance-confessions'] } },
  inForce: { from: '2016-02-03' },
})
