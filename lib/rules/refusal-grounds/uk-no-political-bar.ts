import { defineRule } from '#lib/rules/engine/rule'

export const ukNoPoliticalBar = defineRule({
  id: 'refusal-grounds/uk-no-political-bar',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'The Act of 2003 has no bar for political offences: in the United Kingdom the political side is argued as extraneous considerations.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.statute', is: 'GB' },
  engagedWhen: { fact: 'request.politicalOffence', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'uk-extradition-act-2003', pinpoint: 'ss. 79, 81', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2004-01-01' },
})
