import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** The general situation, and how long the person would be exposed to it. */
export const tortureExposureSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/any-detainee-at-risk-elsewhere',
    ['two origins report ill-treatment in custody', { 'country.tortureReports.origins': 2 }],
    ['one origin alone reports it', { 'country.tortureReports.origins': 1 }],
    ['the library was not asked', 'country.tortureReports.origins'],
  ),
  ...sidesOfARule(
    'torture/general-violence-in-extreme-cases-only',
    ['one origin alone reports it', { 'requestedState.isPartyToEchr': true, 'country.tortureReports.origins': 1 }],
    ['two origins report it', { 'country.tortureReports.origins': 2 }],
    ['the library was not asked', 'country.tortureReports.origins'],
  ),
  {
    rule: 'torture/general-violence-in-extreme-cases-only',
    situation: 'no origin reports anything, so there is nothing to answer',
    facts: { 'requestedState.isPartyToEchr': true, 'country.tortureReports.origins': 0 },
    outcome: 'not-engaged',
  },
  {
    rule: 'torture/general-violence-in-extreme-cases-only',
    situation: 'the state is not bound by the Convention',
    facts: { 'requestedState.isPartyToEchr': false, 'country.tortureReports.origins': 1 },
    outcome: 'not-applicable',
  },
  ...sidesOfARule(
    'torture/takes-part-in-review',
    ['one origin reports ill-treatment in custody', { 'country.tortureReports.origins': 1 }],
    ['no report has to be answered', { 'country.tortureReports.origins': 0 }],
    ['the library was not asked', 'country.tortureReports.origins'],
  ),
  ...sidesOfARule(
    'torture/no-offence-of-torture',
    ['one origin reports ill-treatment in custody', { 'country.tortureReports.origins': 1 }],
    ['no report has to be answered', { 'country.tortureReports.origins': 0 }],
    ['the library was not asked', 'country.tortureReports.origins'],
  ),
  ...sidesOfARule(
    'torture/hong-kong-case-moved-to-the-mainland',
    [
      'Hong Kong asks for a person accused of subversion',
      { 'request.justiceSystem': 'hong-kong', 'request.offenceKind': 'state-security' },
    ],
    ['the charge is fraud', { 'request.offenceKind': 'fraud-property' }],
    ['the charge is not known', 'request.offenceKind'],
  ),
  ...sidesOfARule(
    'torture/custody-of-days-only',
    ['questioning and release the same day', { 'detentionThere.shortCustodyOnly': true }],
    ['custody for months', { 'detentionThere.shortCustodyOnly': false }],
    ['nobody has asked how long', 'detentionThere.shortCustodyOnly'],
  ),
  ...sidesOfARule(
    'torture/first-days-of-custody',
    [
      'a few days in custody, and two origins report ill-treatment',
      { 'detentionThere.shortCustodyOnly': true, 'country.tortureReports.origins': 2 },
    ],
    ['one origin alone reports it', { 'country.tortureReports.origins': 1 }],
    ['nobody has asked how long', 'detentionThere.shortCustodyOnly'],
  ),
]
