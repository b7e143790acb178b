import { defineRule } from '#lib/rules/engine/rule'

export const heldInXinjiangOrTibet = defineRule({
  id: 'torture/held-in-xinjiang-or-tibet',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'for',
  statement:
    'The person would be held in Xinjiang or a Tibetan region; ill-treatment in places of detention in Xinjiang is reported, while the library holds no record on Tibetan regions.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.heldInXinjiangOrTibet', is: true },
      { fact: 'country.uyghurPersecution.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['ohchr-xinjiang-2022', 'cerd-decision-2022'] },
  },
  inForce: { from: '2020-02-20' },
})
