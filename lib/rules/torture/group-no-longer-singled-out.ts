import { defineRule } from '#lib/rules/engine/rule'

export const groupNoLongerSingledOut = defineRule({
  id: 'torture/group-no-longer-singled-out',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'against',
  statement:
    'Current reports do not bear out that the group, or people held on such a charge, are singled out for ill-treatment; it is the present situation that decides.',
  fora: 'all',
  engagedWhen: { fact: 'detentionThere.reportsOnSuchPersons', isOneOf: ['no-longer', 'none'] },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '86', certainty: 'from-memory' },
    { authority: 'ahorugeze-v-sweden-2011', pinpoint: null, certainty: 'secondary' },
    { authority: 'khasanov-and-rakhmanov-v-russia-2022', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
