import { defineRule } from '#lib/rules/engine/rule'

export const lateCounselLookedAtAsAWhole = defineRule({
  id: 'fair-trial/late-counsel-looked-at-as-a-whole',
  ground: 'fair-trial',
  element: 'fair-trial/lawyer-refused',
  direction: 'against',
  statement:
    'A lawyer of the person’s choice could come with leave of the investigators: a restriction at the start does not make a trial unfair by itself, the proceedings are looked at as a whole.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'trialThere.counselFrom', is: 'with-permission' },
      { fact: 'trialThere.counselOfOwnChoice', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'ibrahim-and-others-v-uk-2016', pinpoint: '257-274', certainty: 'from-memory' },
    { authority: 'beuze-v-belgium-2018', pinpoint: '137-150', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2016-09-13' },
})
