import { defineRule } from '#lib/rules/engine/rule'

export const earlierCustodyWithoutHarm = defineRule({
  id: 'torture/earlier-custody-without-harm',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement: 'The person was in custody there before and was not ill-treated.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'detentionThere.heldBefore', is: true },
      { fact: 'detentionThere.earlierTorture', is: false },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' }],
  material: {},
  inForce: { from: '2022-04-29' },
})
