import { defineRule } from '#lib/rules/engine/rule'

export const cellSpaceBelowThree = defineRule({
  id: 'torture/cell-space-below-three',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'Each person would have less than three square metres in a shared cell: a strong presumption of a breach of article 3, which only short, occasional and minor shortfalls in decent conditions normally rebut.',
  fora: ['ecthr', 'national'],
  appliesWhen: { condition: 'echr-state' },
  engagedWhen: { fact: 'detentionThere.floorSpace', is: 'under-three' },
  rests: 'authority',
  legalBasis: [
    { authority: 'mursic-v-croatia-2016', pinpoint: '136-138', certainty: 'from-memory' },
    { authority: 'bivolaru-and-moldovan-v-france-2021', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2016-10-20' },
})
