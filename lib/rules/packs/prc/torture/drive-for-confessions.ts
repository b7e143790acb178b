import { defineRule } from '#lib/rules/engine/rule'

export const driveForConfessions = defineRule({
  id: 'torture/drive-for-confessions',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The case is part of a drive with targets or deadlines, in a system where the UN committee saw a reward for using custody to obtain confessions.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.campaign', is: true },
      { fact: 'country.confessionReliance.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['cat-co5-police-overarching-power', 'cat-co5-overreliance-confessions'] },
    contrary: { ids: ['cpl-exclusion-rules'] },
  },
  inForce: { from: '2016-02-03' },
})
