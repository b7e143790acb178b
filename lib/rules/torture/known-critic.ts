import { defineRule } from '#lib/rules/engine/rule'

export const knownCritic = defineRule({
  id: 'torture/known-critic',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'for',
  statement:
    'The authorities of the requesting state know of the person’s opposition, criticism or role, and a known profile raises the risk.',
  fora: 'all',
  engagedWhen: { allOf: [{ condition: 'critical-profile' }, { fact: 'profile.knownToAuthorities', is: true }] },
  rests: 'authority',
  legalBasis: [
    { authority: 'chahal-v-uk-1996', pinpoint: '106', certainty: 'read' },
    { authority: 'qiao-jianjun-sweden-2019', pinpoint: null, certainty: 'secondary' },
  ],
  material: {},
  inForce: { from: '1996-11-15' },
})
