import { defineRule } from '#lib/rules/engine/rule'

export const shanghaiConvention = defineRule({
  id: 'refusal-grounds/shanghai-convention',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'The Shanghai Convention, to which the PRC and the requested state are party, lets no political, religious or ethnic consideration excuse terrorism, separatism or extremism.',
  fora: ['national'],
  engagedWhen: { fact: 'request.offenceKind', isOneOf: ['terrorism', 'state-security'] },
  rests: 'authority',
  legalBasis: [{ authority: 'shanghai-convention-2001', pinpoint: 'art. 3', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2003-03-29' },
})
