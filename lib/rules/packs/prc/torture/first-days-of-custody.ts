import { defineRule } from '#lib/rules/engine/rule'

export const firstDaysOfCustody = defineRule({
  id: 'torture/first-days-of-custody',
  ground: 'torture',
  element: 'torture/held-on-return',
  direction: 'for',
  statement:
    'Short custody is custody: the reports speak of questioning by the police in the first days, and a suspect in an ordinary case died on the thirteenth.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.shortCustodyOnly', is: true },
      { fact: 'country.tortureReports.origins', atLeast: 2 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' }],
  material: { supports: { ids: ['cat-co5-police-overarching-power', 'rsdl-bao-qinrui-death'] } },
  inForce: { from: '2016-02-03' },
})
