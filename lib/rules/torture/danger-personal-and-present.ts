import { defineRule } from '#lib/rules/engine/rule'

/** What the Committee asked for until its fourth comment, which has a rule of its own (`general-reports-alone-do-not-suffice`). */
export const dangerPersonalAndPresent = defineRule({
  id: 'torture/danger-personal-and-present',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'The Committee against Torture asked for a danger that is personal and present: a pattern of violations in the requesting state was not enough by itself.',
  fora: ['cat', 'hrc', 'iacthr'],
  engagedWhen: { condition: 'ill-treatment-told' },
  rests: 'authority',
  legalBasis: [{ authority: 'cat-general-comment-1-1997', pinpoint: '7', certainty: 'from-memory' }],
  material: {},
  inForce: { from: '1997-11-21', until: '2017-12-05' },
})
