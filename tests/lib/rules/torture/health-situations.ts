import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Illness in custody. */
export const tortureHealthSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/treatment-of-mental-disorder-wanting',
    [
      'schizophrenia, by report, and no hospital place',
      { 'health.mentalDisorder': true, 'health.treatmentAvailableThere': false, 'health.medicalReport': true },
    ],
    ['a hospital would take the person', { 'health.treatmentAvailableThere': true }],
    ['nobody has asked about treatment there', 'health.treatmentAvailableThere'],
  ),
  ...sidesOfARule(
    'torture/treatment-wanting-means-decline',
    [
      'kidney failure and no dialysis',
      {
        'requestedState.isPartyToEchr': true,
        'health.seriousIllness': true,
        'health.treatmentAvailableThere': false,
        'health.rapidDecline': true,
      },
    ],
    ['the illness can wait', { 'health.rapidDecline': false }],
    ['no doctor has said how fast', 'health.rapidDecline'],
  ),
  {
    rule: 'torture/treatment-wanting-means-decline',
    situation: 'the state is not bound by the Convention',
    facts: {
      'requestedState.isPartyToEchr': false,
      'health.seriousIllness': true,
      'health.treatmentAvailableThere': false,
      'health.rapidDecline': true,
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/treatment-threshold-not-reached',
    [
      'an illness that can wait',
      { 'requestedState.isPartyToEchr': true, 'health.seriousIllness': true, 'health.rapidDecline': false },
    ],
    ['it would kill within weeks', { 'health.rapidDecline': true }],
    ['no doctor has said how fast', 'health.rapidDecline'],
  ),
  ...sidesOfARule(
    'torture/treatment-need-without-report',
    [
      'an illness told and not documented',
      { 'requestedState.isPartyToEchr': true, 'health.seriousIllness': true, 'health.medicalReport': false },
    ],
    ['a report from last month', { 'health.medicalReport': true }],
    ['nobody has asked for a report', 'health.medicalReport'],
  ),
  {
    rule: 'torture/treatment-need-without-report',
    situation: 'the person is well',
    facts: {
      'requestedState.isPartyToEchr': true,
      'health.seriousIllness': false,
      'health.mentalDisorder': false,
      'health.medicalReport': false,
    },
    outcome: 'not-engaged',
  },
]
