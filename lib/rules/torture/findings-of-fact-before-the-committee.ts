import { defineRule } from '#lib/rules/engine/rule'

export const findingsOfFactBeforeTheCommittee = defineRule({
  id: 'torture/findings-of-fact-before-the-committee',
  ground: 'torture',
  element: 'torture/personal-circumstances',
  direction: 'against',
  statement:
    'The authorities of the requested state examined the danger afresh: the Committee against Torture gives their findings of fact considerable weight, though it is not bound by them.',
  fora: ['cat'],
  engagedWhen: { fact: 'proceedings.freshRiskAssessment', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-general-comment-4-2017', pinpoint: '50', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '2017-12-06' },
})
