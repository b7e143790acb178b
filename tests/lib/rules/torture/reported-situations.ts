import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

const reported = 'detentionThere.reportedIllTreatment'
const independent = 'detentionThere.reportsIndependent'
const current = 'detentionThere.reportsCurrent'
const onSuch = 'detentionThere.reportsOnSuchPersons'
const shown = 'person.groupMembershipShown'
const monitors = 'detentionThere.monitorsAdmitted'
const punished = 'detentionThere.abusersPunished'

/** The library holds no report on the state on that day, so people are asked what reports say. */
const noRecords = { 'country.tortureReports.origins': 0 }
const noRecordsOnGroup = { 'person.groups': [], 'country.uyghurPersecution.origins': 0 }
const noRecordsOnMonitors = { 'country.monitoringRefused.origins': 0 }
const good = { [independent]: true, [current]: true }

/** What reports on file say of custody in the requesting state, in general and of people like this one. */
export const tortureReportedSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/reports-of-routine-ill-treatment',
    ['a UN committee and two organisations call beatings routine', { ...noRecords, [reported]: 'routine', ...good }],
    ['all of them draw on one interview', { [independent]: false }],
    ['nobody has read the reports', reported],
  ),
  {
    rule: 'torture/reports-of-routine-ill-treatment',
    situation: 'the reports are of another time',
    facts: { ...noRecords, [reported]: 'routine', ...good, [current]: false },
    outcome: 'not-engaged',
  },
  {
    rule: 'torture/reports-of-routine-ill-treatment',
    situation: 'the records of the library answer, so that nobody is asked',
    facts: { 'country.tortureReports.origins': 2, [reported]: 'routine', ...good },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/reports-of-widespread-ill-treatment',
    ['independent sources call it widespread', { ...noRecords, [reported]: 'widespread', ...good }],
    ['they report cases only', { [reported]: 'cases' }],
    ['nobody knows who wrote the reports', independent],
  ),
  ...sidesOfARule(
    'torture/widespread-is-not-everybody',
    [
      'widespread, before a state of the Convention',
      { ...noRecords, 'requestedState.isPartyToEchr': true, [reported]: 'widespread' },
    ],
    ['routine, whoever is held', { [reported]: 'routine' }],
    ['nobody has read the reports', reported],
  ),
  {
    rule: 'torture/widespread-is-not-everybody',
    situation: 'the state is not bound by the Convention',
    facts: { ...noRecords, 'requestedState.isPartyToEchr': false, [reported]: 'widespread' },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/no-practice-of-ill-treatment-reported',
    ['a prison monitor found cases and no practice', { ...noRecords, [reported]: 'cases' }],
    ['the monitor found a widespread practice', { [reported]: 'widespread' }],
    ['nobody has read the reports', reported],
  ),
  ...sidesOfARule(
    'torture/reports-old-or-of-one-source',
    ['routine by one source alone', { ...noRecords, [reported]: 'routine', [independent]: false, [current]: true }],
    ['a second source bears it out', { [independent]: true }],
    ['who stands behind it is not known', independent],
  ),
  ...sidesOfARule(
    'torture/group-systematically-ill-treated',
    [
      'people charged with terrorism are tortured, by three sources',
      { ...noRecordsOnGroup, [onSuch]: 'systematic', ...good },
    ],
    ['that was so ten years ago', { [current]: false }],
    ['nobody has looked', onSuch],
  ),
  {
    rule: 'torture/group-systematically-ill-treated',
    situation: 'a group of which rules and records of the library speak',
    facts: {
      'person.groups': ['falun-gong'],
      'country.uyghurPersecution.origins': 2,
      [onSuch]: 'systematic',
      ...good,
    },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/group-partly-ill-treated',
    ['some members of an ethnic minority were beaten', { ...noRecordsOnGroup, [onSuch]: 'some' }],
    ['none was', { [onSuch]: 'none' }],
    ['nobody has looked', onSuch],
  ),
  ...sidesOfARule(
    'torture/group-no-longer-singled-out',
    ['reports since a change of government tell of no more', { ...noRecordsOnGroup, [onSuch]: 'no-longer' }],
    ['it goes on', { [onSuch]: 'systematic' }],
    ['nobody has looked', onSuch],
  ),
  ...sidesOfARule(
    'torture/membership-is-enough',
    ['a member by papers that nobody disputes', { ...noRecordsOnGroup, [onSuch]: 'systematic', [shown]: true }],
    ['some of the group are ill-treated, not all', { [onSuch]: 'some' }],
    ['membership has not been looked at', shown],
  ),
  {
    rule: 'torture/membership-without-evidence',
    situation: 'reports speak of a group, and nothing but the person’s word ties the person to it',
    facts: { 'person.groups': [], [onSuch]: 'systematic', [shown]: false },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'torture/open-to-monitors-and-punished',
    [
      'monitors come unannounced and guards were convicted',
      { ...noRecordsOnMonitors, [monitors]: true, [punished]: true },
    ],
    ['nobody was ever convicted', { [punished]: false }],
    ['whether anybody was punished is not known', punished],
  ),
  ...sidesOfARule(
    'torture/closed-or-unpunished',
    ['monitors are kept out', { ...noRecordsOnMonitors, [monitors]: false, [punished]: true }],
    ['they are let in, and guards are punished', { [monitors]: true }],
    ['whether they are let in is not known', monitors],
  ),
]
