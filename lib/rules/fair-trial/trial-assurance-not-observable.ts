import { defineRule } from '#lib/rules/engine/rule'

export const trialAssuranceNotObservable = defineRule({
  id: 'fair-trial/trial-assurance-not-observable',
  ground: 'fair-trial',
  element: 'fair-trial/trial-assurance',
  direction: 'for',
  statement:
    'The assurance on the trial is general, or nobody from outside may attend the hearings: a promise without a way of checking and enforcing it does not protect.',
  fora: 'all',
  engagedWhen: {
    allOf: [
      { fact: 'assurances.trial', isOneOf: ['offered', 'accepted'] },
      {
        anyOf: [
          { fact: 'assurances.specific', is: false },
          { fact: 'assurances.trialAttendance', is: false },
          { fact: 'assurances.monitoredBy', isOneOf: ['nobody', 'requesting-state'] },
        ],
      },
    ],
  },
  rests: 'authority',
  legalBasis: [
    { authority: 'othman-v-uk-2012', pinpoint: '189', certainty: 'secondary' },
    { authority: 'alzery-v-sweden-2006', pinpoint: '11.3-11.5', certainty: 'read' },
  ],
  material: {},
  inForce: { from: '2006-10-25' },
})
