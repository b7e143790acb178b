import { defineRule } from '#lib/rules/engine/rule'

export const officialsDeclaredGuilt = defineRule({
  id: 'fair-trial/officials-declared-guilt',
  ground: 'fair-trial',
  element: 'fair-trial/tribunal-and-publicity',
  direction: 'for',
  statement:
    'Officials declared the person guilty before any court did, which breaches the presumption of innocence; a breach of that kind is not by itself a flagrant denial.',
  fora: 'all',
  engagedWhen: { fact: 'trialThere.guiltDeclared', is: true },
  rests: 'country-material',
  legalBasis: [
    { authority: 'allenet-de-ribemont-v-france-1995', pinpoint: '35-41', certainty: 'from-memory' },
    { authority: 'hrc-general-comment-32-2007', pinpoint: '30', certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '1995-02-10' },
})
