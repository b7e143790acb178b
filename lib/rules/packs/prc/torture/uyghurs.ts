import { defineRule } from '#lib/rules/engine/rule'

export const uyghurs = defineRule({
  id: 'torture/uyghurs',
  ground: 'torture',
  element: 'torture/group-at-risk',
  direction: 'for',
  statement:
    'Reports on which an international court or committee relied say that Uyghurs returned to the requesting state have been detained and ill-treated.',
  fora: 'all',
  engagedWhen: { fact: 'person.groups', includes: 'uyghur' },
  rests: 'authority',
  legalBasis: [
    { authority: 'ma-and-others-v-bulgaria-2020', pinpoint: null, certainty: 'secondary' },
    { authority: 'hrc-israil-v-kazakhstan-2011', pinpoint: '9.3-9.6', certainty: 'read' },
  ],
  material: { supports: { ids: ['ohchr-xinjiang-2022', 'cerd-decision-2022'] } },
  inForce: { from: '2011-10-31' },
})
