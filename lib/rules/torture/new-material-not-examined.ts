import { defineRule } from '#lib/rules/engine/rule'

export const newMaterialNotExamined = defineRule({
  id: 'torture/new-material-not-examined',
  ground: 'torture',
  element: 'torture/no-rigorous-assessment',
  direction: 'for',
  statement:
    'Material on the risk has come up that no national court has looked at, and the risk is judged on the facts of the day.',
  fora: ['ecthr', 'national'],
  engagedWhen: { fact: 'proceedings.newMaterialNotExamined', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '86', certainty: 'secondary' },
    { authority: 'mamatkulov-and-askarov-v-turkey-2005', pinpoint: '69', certainty: 'from-memory' },
    { authority: 'fg-v-sweden-2016', pinpoint: '115', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
