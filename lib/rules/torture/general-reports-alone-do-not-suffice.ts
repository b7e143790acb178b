import { defineRule } from '#lib/rules/engine/rule'

/**
 * These fora ask for a risk that is personal; the general-situation rule of Liu is not their law.
 * It answers general reports, so it speaks where there are some. The fact counts material for the risk: a
 * contrary record cannot move it up, and where one takes a report away this reason falls with the reports.
 */
export const generalReportsAloneDoNotSuffice = defineRule({
  id: 'torture/general-reports-alone-do-not-suffice',
  ground: 'torture',
  element: 'torture/general-situation',
  direction: 'against',
  statement:
    'Before the committees of the United Nations and the Inter-American Court the risk must be personal: general reports on the requesting state do not suffice by themselves.',
  fora: ['cat', 'hrc', 'iacthr'],
  engagedWhen: { condition: 'ill-treatment-told' },
  rests: 'authority',
  legalBasis: [
    { authority: 'iacthr-wong-ho-wing-v-peru-2015', pinpoint: '134-135', certainty: 'secondary' },
    { authority: 'cat-general-comment-4-2017', pinpoint: '11', certainty: 'read' },
    { authority: 'hrc-kim-v-new-zealand-2023', pinpoint: '8.4-8.14', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2015-06-30' },
})
