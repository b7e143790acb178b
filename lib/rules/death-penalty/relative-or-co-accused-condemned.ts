import { defineRule } from '#lib/rules/engine/rule'

export const relativeOrCoAccusedCondemned = defineRule({
  id: 'death-penalty/relative-or-co-accused-condemned',
  ground: 'death-penalty',
  element: 'death-penalty/exposed',
  direction: 'for',
  statement:
    'A close relative or co-accused was sentenced to death for the same facts, which is concrete evidence of the risk.',
  fora: 'all',
  engagedWhen: { fact: 'family.relativeSentencedToDeath', is: true },
  rests: 'authority',
  legalBasis: [
    { authority: 'hrc-kwok-v-australia-2009', pinpoint: '9.4-9.7', certainty: 'read' },
    { authority: 'brazil-stf-ext-1426-1428-2019', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '2009-10-23' },
})
