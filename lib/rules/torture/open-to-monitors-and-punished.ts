import { defineRule } from '#lib/rules/engine/rule'

export const openToMonitorsAndPunished = defineRule({
  id: 'torture/open-to-monitors-and-punished',
  ground: 'torture',
  element: 'torture/safeguards-in-practice',
  direction: 'against',
  statement:
    'Independent monitors visit places of detention there, and officials who ill-treat people are punished: the law is shown to work.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.monitorsAdmitted', is: true },
      { fact: 'detentionThere.abusersPunished', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'ahorugeze-v-sweden-2011', pinpoint: null, certainty: 'secondary' },
    { authority: 'othman-v-uk-2012', pinpoint: '189 (ninth factor)', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2011-10-27' },
})
