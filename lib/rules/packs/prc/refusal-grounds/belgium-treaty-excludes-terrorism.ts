import { defineRule } from '#lib/rules/engine/rule'

export const belgiumTreatyExcludesTerrorism = defineRule({
  id: 'refusal-grounds/belgium-treaty-excludes-terrorism',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/political-offence',
  direction: 'against',
  statement:
    'According to the press the treaty takes terrorism out of the class of political offences; its wording could not be read.',
  fora: ['national'],
  appliesWhen: { condition: 'requested-state-is-belgium' },
  engagedWhen: { fact: 'request.offenceKind', is: 'terrorism' },
  rests: 'authority',
  legalBasis: [{ authority: 'be-prc-extradition-treaty-2016', pinpoint: null, certainty: 'secondary' }],
  material: {
    supports: { ids: ['be-treaty-political-offence-exception'] },
  },
  inForce: { from: '2020-12-26' },
})
