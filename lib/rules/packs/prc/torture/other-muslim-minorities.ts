import { defineRule } from '#lib/rules/engine/rule'

export const otherMuslimMinorities = defineRule({
  id: 'torture/other-muslim-minorities',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Members of other Muslim minorities of Xinjiang are reported to be exposed to detention and ill-treatment.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'person.groups', includes: 'other-muslim-minority' },
      { fact: 'country.uyghurPersecution.origins', atLeast: 1 },
    ],
  },
  rests: 'country-material',
  legalBasis: [{ authority: 'kazakhstan-musakhanuly-alimuly-2020', pinpoint: null, certainty: 'secondary' }],
  material: { supports: { ids: ['ohchr-xinjiang-2022', 'cerd-decision-2022'] } },
  inForce: { from: '2020-01-21' },
})
