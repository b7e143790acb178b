import { defineRule } from '#lib/rules/engine/rule'

export const casesDroppedBeforeTrial = defineRule({
  id: 'fair-trial/cases-dropped-before-trial',
  ground: 'fair-trial',
  element: 'fair-trial/defence-ignored',
  direction: 'against',
  statement:
    'Prosecutors drop a substantial share of cases before trial, so that conviction figures speak of cases already sifted.',
  fora: 'all',
  appliesWhen: { condition: 'tried-on-the-mainland' },
  engagedWhen: { fact: 'country.nonProsecution.origins', atLeast: 1 },
  rests: 'country-material',
  legalBasis: [{ authority: 'harkins-v-uk-2017', pinpoint: '62-63', certainty: 'secondary' }],
  material: {
    supports: { ids: ['spp-2022-non-prosecution'] },
    // The figure of the paper was replaced by the record above, which would then stand against itself.
    contrary: { ids: ['spp-2023-rebound'] },
  },
  inForce: { from: '2017-06-15' },
})
