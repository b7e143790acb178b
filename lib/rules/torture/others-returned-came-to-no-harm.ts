import { defineRule } from '#lib/rules/engine/rule'

export const othersReturnedCameToNoHarm = defineRule({
  id: 'torture/others-returned-came-to-no-harm',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'Others in a comparable position who were returned came to no harm, as far as could be checked; in Y v. Russia the lack of reports of ill-treatment after return counted.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.comparableReturns', is: 'unharmed' },
  rests: 'country-material',
  legalBasis: [{ authority: 'y-v-russia-2008', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2008-12-04' },
})
