import { defineRule } from '#lib/rules/engine/rule'

/** The reasoning could not be read. It rested on Strasbourg doctrine before Liu, so it is not cited from the day of Liu. */
export const objectionRejectedInSpain = defineRule({
  id: 'torture/objection-rejected-in-spain',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'A national court of a state of the European Convention rejected the objection of ill-treatment in a large fraud case, by the case-law of Strasbourg as it then read it.',
  fora: 'all',
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'authority',
  legalBasis: [{ authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' }],
  material: {
    contrary: { ids: ['un-experts-spain-2018', 'spain-audiencia-nacional-2025'] },
  },
  inForce: { from: '2017-12-13', until: '2022-10-05' },
})
