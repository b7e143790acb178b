import { defineRule } from '#lib/rules/engine/rule'

export const excludedFromRefugeeStatus = defineRule({
  id: 'refusal-grounds/excluded-from-refugee-status',
  ground: 'refusal-grounds',
  element: 'refusal-grounds/asylum',
  direction: 'against',
  statement:
    'Refugee status was refused or withdrawn under article 1F: the Refugee Convention then gives no protection against surrender, while the ban on torture is untouched.',
  fora: ['national'],
  appliesWhen: { fact: 'requestedState.refugeeConvention', is: true },
  engagedWhen: { fact: 'proceedings.refugeeExclusion', is: true },
  rests: 'authority',
  legalBasis: [{ authority: 'refugee-convention-1951', pinpoint: 'art. 1F', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1954-04-22' },
})
