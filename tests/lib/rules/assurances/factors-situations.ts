import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

const beatenBefore = { 'assurances.illTreatment': 'offered', 'detentionThere.earlierTorture': true } as const
const checked = {
  'assurances.specific': true,
  'assurances.monitoredBy': 'independent',
  'assurances.visitsPrivate': true,
} as const

/** The factors of Othman, in both directions, on a promise about ill-treatment. */
export const assurancesFactorsSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'assurances/ill-treatment-place-and-visits-not-promised',
    [
      'a promise on treatment and none on place or visits',
      { 'assurances.illTreatment': 'offered', 'assurances.detentionPlace': 'none' },
    ],
    ['place and visits are promised', { 'assurances.detentionPlace': 'offered' }],
    ['the text has not been seen', 'assurances.detentionPlace'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-place-and-visits-promised',
    [
      'a named prison and visits every other day',
      {
        'assurances.illTreatment': 'offered',
        'assurances.detentionPlace': 'offered',
        'detentionThere.placeNamed': true,
      },
    ],
    ['the prison is not named', { 'detentionThere.placeNamed': false }],
    ['the text has not been seen', 'assurances.detentionPlace'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-lawyer-not-admitted',
    ['no word on lawyers', { 'assurances.illTreatment': 'offered', 'assurances.lawyerAccess': false }],
    ['chosen counsel from the first day', { 'assurances.lawyerAccess': true }],
    ['the text has not been seen', 'assurances.lawyerAccess'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-lawyer-admitted',
    ['chosen counsel from the first day', { 'assurances.illTreatment': 'offered', 'assurances.lawyerAccess': true }],
    ['no word on lawyers', { 'assurances.lawyerAccess': false }],
    ['the text has not been seen', 'assurances.lawyerAccess'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-giver-outside-the-convention',
    [
      'a promise on ill-treatment was offered',
      { 'assurances.illTreatment': 'offered', 'requestedState.isPartyToEchr': true },
    ],
    ['none was given', { 'assurances.illTreatment': 'none' }],
    ['the file has not been read', 'assurances.illTreatment'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-monitors-kept-out',
    [
      'a promise from a state that keeps inspectors out',
      { 'assurances.illTreatment': 'offered', 'country.monitoringRefused.origins': 1 },
    ],
    ['no record of that counts', { 'country.monitoringRefused.origins': 0 }],
    ['the library was not asked', 'country.monitoringRefused.origins'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-abuse-is-punished',
    [
      'a promise, and officers convicted for a death in custody',
      { 'assurances.illTreatment': 'offered', 'country.accountability.origins': 1 },
    ],
    ['no record of that counts', { 'country.accountability.origins': 0 }],
    ['the library was not asked', 'country.accountability.origins'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-lawful-there',
    [
      'a promise of no custody cut off from others, which the law there allows for months',
      { 'assurances.illTreatment': 'offered', 'assurances.treatmentUnlawfulThere': false },
    ],
    ['the law there forbids it too', { 'assurances.treatmentUnlawfulThere': true }],
    ['nobody has looked at the law there', 'assurances.treatmentUnlawfulThere'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-unlawful-there',
    [
      'a promise of no beatings, which the law there forbids',
      { 'assurances.illTreatment': 'accepted', 'assurances.treatmentUnlawfulThere': true },
    ],
    ['some of what is promised against is lawful there', { 'assurances.treatmentUnlawfulThere': false }],
    ['nobody has looked at the law there', 'assurances.treatmentUnlawfulThere'],
  ),
  ...['assurances/ill-treatment-lawful-there', 'assurances/ill-treatment-unlawful-there'].map((rule) => ({
    rule,
    situation: 'no assurance was given whose content could be measured by the law there',
    facts: {
      'assurances.illTreatment': 'none',
      'assurances.treatmentUnlawfulThere': rule.endsWith('unlawful-there'),
    } as const,
    outcome: 'not-engaged' as const,
  })),
  ...sidesOfARule(
    'assurances/ill-treatment-person-ill-treated-before',
    ['a general promise to a person who was beaten there', { ...beatenBefore, 'assurances.specific': false }],
    ['the person was never ill-treated there', { 'detentionThere.earlierTorture': false }],
    ['the person has not been asked', 'detentionThere.earlierTorture'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-person-ill-treated-before',
    [
      'a specific promise that the other state checks itself',
      { ...beatenBefore, ...checked, 'assurances.monitoredBy': 'requesting-state' },
    ],
    ['an independent body checks it', { 'assurances.monitoredBy': 'independent' }],
    ['nobody knows who checks it', 'assurances.monitoredBy'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-before-and-checked-promise',
    ['a specific promise, visits in private, to a person who was beaten there', { ...beatenBefore, ...checked }],
    ['visits are never in private', { 'assurances.visitsPrivate': false }],
    ['the person has not been asked', 'detentionThere.earlierTorture'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-earlier-promise-kept',
    [
      'visits took place as promised in an earlier case',
      { 'assurances.illTreatment': 'offered', 'assurances.earlierKeptToRequestedState': true },
    ],
    ['no kept promise is known', { 'assurances.earlierKeptToRequestedState': false }],
    ['nobody has asked the ministry', 'assurances.earlierKeptToRequestedState'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-promise-not-ruled-out',
    [
      'a promise, and reports of ill-treatment',
      { 'assurances.illTreatment': 'offered', 'country.tortureReports.origins': 1 },
    ],
    [
      'there are no reports to be weighed against it',
      { 'country.tortureReports.origins': 0, 'detentionThere.reportedIllTreatment': 'none' },
    ],
    ['the library was not asked', 'country.tortureReports.origins'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-guarantees-accepted-before-agiza',
    [
      'a specific promise that diplomats would check',
      { 'assurances.illTreatment': 'offered', 'assurances.specific': true, 'assurances.monitoredBy': 'diplomats' },
    ],
    ['nobody would check', { 'assurances.monitoredBy': 'nobody' }],
    ['nobody knows who would check', 'assurances.monitoredBy'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-no-protection-in-practice',
    [
      'monitors are kept out, by the reports on file',
      {
        'country.monitoringRefused.origins': 0,
        'assurances.illTreatment': 'offered',
        'detentionThere.monitorsAdmitted': false,
        'detentionThere.abusersPunished': true,
      },
    ],
    ['monitors are admitted, and ill-treatment is punished', { 'detentionThere.monitorsAdmitted': true }],
    ['whether they are is not known', 'detentionThere.monitorsAdmitted'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-protection-in-practice',
    [
      'monitors are admitted, and ill-treatment is punished',
      {
        'country.monitoringRefused.origins': 0,
        'assurances.illTreatment': 'offered',
        'detentionThere.monitorsAdmitted': true,
        'detentionThere.abusersPunished': true,
      },
    ],
    ['nobody is punished', { 'detentionThere.abusersPunished': false }],
    ['whether anybody is punished is not known', 'detentionThere.abusersPunished'],
  ),
  ...sidesOfARule(
    'assurances/ill-treatment-torture-practised',
    [
      'a bare promise, where the library holds reports from two origins',
      {
        'assurances.illTreatment': 'offered',
        'assurances.specific': false,
        'country.tortureReports.origins': 2,
      },
    ],
    ['a promise that names the person and the treatment', { 'assurances.specific': true }],
    ['the text has not been seen', 'assurances.specific'],
  ),
]
