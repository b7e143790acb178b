import { defineRule } from '#lib/rules/engine/rule'

export const struggleForPoliticalControl = defineRule({
  id: 'refusal-grounds/struggle-for-political-control',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'for',
  statement:
    'A charge of state security without any act of violence sets the person against the state over the political control of the country, which is the idea behind a political offence in Schtraks.',
  fora: ['national'],
  engagedWhen: {
    allOf: [
      { fact: 'request.offenceKind', is: 'state-security' },
      { fact: 'request.violentActsSpecified', is: false },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-schtraks-1964', pinpoint: null, certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1962-09-06' },
})
