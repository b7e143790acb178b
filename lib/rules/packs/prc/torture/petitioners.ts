import { defineRule } from '#lib/rules/engine/rule'

export const petitioners = defineRule({
  id: 'torture/petitioners',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'The UN Committee against Torture was concerned about the harassment of petitioners and regretted seven years later that its concern had not been met; the library holds no record of its own on them.',
  fora: 'all',
  engagedWhen: { fact: 'profile.roles', includes: 'petitioner' },
  rests: 'authority',
  legalBasis: [
    { authority: 'cat-concluding-observations-2008', pinpoint: '15', certainty: 'from-memory' },
    { authority: 'cat-concluding-observations-2015', pinpoint: null, certainty: 'from-memory' },
  ],
  material: {},
  inForce: { from: '2016-02-03' },
})
