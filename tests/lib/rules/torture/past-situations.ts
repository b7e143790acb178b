import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** What happened before: to the person, to others who were returned, to relatives. */
export const torturePastSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/earlier-ill-treatment-account-coherent',
    [
      'told in detail and always alike, and reported of others',
      {
        'detentionThere.earlierTorture': true,
        'detentionThere.accountCoherent': true,
        'country.tortureReports.origins': 1,
      },
    ],
    ['told in changing versions', { 'detentionThere.accountCoherent': false }],
    ['the interviews have not been read', 'detentionThere.accountCoherent'],
  ),
  {
    rule: 'torture/earlier-ill-treatment-account-coherent',
    situation: 'there was no ill-treatment to tell of',
    facts: { 'detentionThere.earlierTorture': false, 'detentionThere.accountCoherent': true },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/earlier-ill-treatment-account-not-coherent',
    [
      'changing versions and no medical evidence',
      {
        'detentionThere.earlierTorture': true,
        'detentionThere.accountCoherent': false,
        'detentionThere.earlierTortureMedicalProof': false,
      },
    ],
    ['a doctor found marks', { 'detentionThere.earlierTortureMedicalProof': true }],
    ['nobody has asked a doctor', 'detentionThere.earlierTortureMedicalProof'],
  ),
  {
    rule: 'torture/earlier-ill-treatment-account-not-coherent',
    situation: 'a detailed account',
    facts: {
      'detentionThere.earlierTorture': true,
      'detentionThere.accountCoherent': true,
      'detentionThere.earlierTortureMedicalProof': false,
    },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/earlier-ill-treatment-gaps-in-account',
    [
      'gaps in the account, and marks that a doctor found',
      {
        'detentionThere.earlierTorture': true,
        'detentionThere.accountCoherent': false,
        'detentionThere.earlierTortureMedicalProof': true,
      },
    ],
    ['no doctor found anything', { 'detentionThere.earlierTortureMedicalProof': false }],
    ['nobody has asked a doctor', 'detentionThere.earlierTortureMedicalProof'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-marks-fit',
    [
      'few other causes could explain the scars',
      { 'detentionThere.earlierTorture': true, 'detentionThere.medicalConsistency': 'highly-consistent' },
    ],
    ['many other causes could', { 'detentionThere.medicalConsistency': 'consistent' }],
    ['the doctor used no scale', 'detentionThere.medicalConsistency'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-marks-do-not-fit',
    [
      'the scars come from something else',
      { 'detentionThere.earlierTorture': true, 'detentionThere.medicalConsistency': 'not-consistent' },
    ],
    ['they fit, with many other causes possible', { 'detentionThere.medicalConsistency': 'consistent' }],
    ['the doctor used no scale', 'detentionThere.medicalConsistency'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-recent',
    [
      'beaten two years ago and summoned since',
      { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureRecent': true },
    ],
    ['twenty years ago, and quiet since', { 'detentionThere.earlierTortureRecent': false }],
    ['nobody has asked when', 'detentionThere.earlierTortureRecent'],
  ),
  ...sidesOfARule(
    'torture/earlier-ill-treatment-long-ago',
    [
      'twenty years ago, and quiet since',
      { 'detentionThere.earlierTorture': true, 'detentionThere.earlierTortureRecent': false },
    ],
    ['summoned again last year', { 'detentionThere.earlierTortureRecent': true }],
    ['nobody has asked when', 'detentionThere.earlierTortureRecent'],
  ),
  ...sidesOfARule(
    'torture/earlier-custody-without-harm',
    ['a month in custody without harm', { 'detentionThere.heldBefore': true, 'detentionThere.earlierTorture': false }],
    ['the person was beaten there', { 'detentionThere.earlierTorture': true }],
    ['nobody has asked what happened there', 'detentionThere.earlierTorture'],
  ),
  ...sidesOfARule(
    'torture/left-openly',
    [
      'a follower of Falun Gong who left by the front door',
      { 'profile.departure': 'open', 'person.groups': ['falun-gong'] },
    ],
    ['the follower fled on another’s passport', { 'profile.departure': 'hidden' }],
    ['nobody has asked how the follower left', 'profile.departure'],
  ),
  {
    rule: 'torture/left-openly',
    situation: 'an ordinary suspect, who says nothing of the kind',
    facts: { 'profile.departure': 'open', 'person.groups': [], 'detentionThere.earlierTorture': false },
    outcome: 'not-engaged',
  },
  ...sidesOfARule(
    'torture/left-in-hiding',
    ['fled on another’s passport', { 'profile.departure': 'hidden' }],
    ['left openly', { 'profile.departure': 'open' }],
    ['nobody has asked how the person left', 'profile.departure'],
  ),
  ...sidesOfARule(
    'torture/others-returned-were-ill-treated',
    ['those sent back in the same case were beaten', { 'detentionThere.comparableReturns': 'ill-treated' }],
    ['they came to no harm', { 'detentionThere.comparableReturns': 'unharmed' }],
    ['nobody has traced them', 'detentionThere.comparableReturns'],
  ),
  ...sidesOfARule(
    'torture/others-returned-are-untraced',
    ['families have heard nothing', { 'detentionThere.comparableReturns': 'untraced' }],
    ['they came to no harm', { 'detentionThere.comparableReturns': 'unharmed' }],
    ['nobody has tried', 'detentionThere.comparableReturns'],
  ),
  ...sidesOfARule(
    'torture/others-returned-came-to-no-harm',
    ['they came to no harm', { 'detentionThere.comparableReturns': 'unharmed' }],
    ['they are out of contact', { 'detentionThere.comparableReturns': 'untraced' }],
    ['nobody has traced them', 'detentionThere.comparableReturns'],
  ),
  ...sidesOfARule(
    'torture/relatives-left-in-peace',
    [
      'parents who live undisturbed',
      {
        'family.relativesThere': true,
        'family.relativeDetainedOrThreatened': false,
        'family.relativeIllTreated': false,
        'family.exitBan': false,
      },
    ],
    ['the father may not leave', { 'family.exitBan': true }],
    ['it is not safe to ask', 'family.relativeDetainedOrThreatened'],
  ),
  ...sidesOfARule(
    'torture/relatives-count-before-the-committee',
    [
      'a brother was beaten in custody',
      { 'family.relativeIllTreated': true, 'family.relativeDetainedOrThreatened': false },
    ],
    ['nobody was touched', { 'family.relativeIllTreated': false }],
    ['it is not safe to ask', 'family.relativeIllTreated'],
  ),
]
