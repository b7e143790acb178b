import { defineRule } from '#lib/rules/engine/rule'

export const belgiumDiscriminationClause = defineRule({
  id: 'refusal-grounds/belgium-discrimination-clause',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/discrimination',
  direction: 'for',
  statement:
    'There are serious reasons to think that the request aims at race, religion, nationality or political opinion, or that the person’s position may be made worse for one of them: surrender is barred by the Act.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: {
    anyOf: [
      { fact: 'profile.linkToCharge', is: true },
      { fact: 'profile.worseTreatmentForOpinion', is: true },
    ],
  },
  rests: 'authority',
  legalBasis: [{ authority: 'be-extradition-act-1874', pinpoint: 'art. 2bis, para. 1', certainty: 'read' }],
  material: {},
  inForce: { from: '2007-07-13' },
})
