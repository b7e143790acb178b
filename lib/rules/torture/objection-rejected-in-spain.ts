import { defineRule } from '#lib/rules/engine/rule'

/** The reasoning could not be read: it is shown as the result that it was, and Liu outweighs it where Liu binds. */
export const objectionRejectedInSpain = defineRule({
  id: 'torture/objection-rejected-in-spain',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'A national court of a state of the Convention rejected the objection of ill-treatment in a large fraud case and allowed surrender.',
  fora: 'all',
  engagedWhen: { condition: 'ordinary-offence' },
  rests: 'authority',
  legalBasis: [
    { authority: 'spain-audiencia-nacional-wall-2017', pinpoint: null, certainty: 'secondary' },
    { authority: 'bulgaria-yao-jinqi-2018', pinpoint: null, certainty: 'secondary' },
  ],
  material: {
    supports: { ids: ['spain-surrenders-after-liu'] },
    contrary: { ids: ['un-experts-spain-2018', 'spain-audiencia-nacional-2025'] },
  },
  inForce: { from: '2017-12-13' },
})
