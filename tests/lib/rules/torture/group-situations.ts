import type { RuleSituation } from '#tests/support/rule-situations'
import { sidesOfARule } from '#tests/support/sides-of-a-rule'

/** Groups, and the person’s own link with one. */
export const tortureGroupSituations: readonly RuleSituation[] = [
  ...sidesOfARule(
    'torture/tibetans',
    ['a Tibetan', { 'person.groups': ['tibetan'] }],
    ['a Uyghur', { 'person.groups': ['uyghur'] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/tibetan-left-in-hiding',
    [
      'a Tibetan who crossed the mountains without papers',
      { 'person.groups': ['tibetan'], 'profile.departure': 'hidden' },
    ],
    ['the Tibetan left on a passport', { 'profile.departure': 'open' }],
    ['nobody has asked how the Tibetan left', 'profile.departure'],
  ),
  ...sidesOfARule(
    'torture/tibetan-left-openly',
    [
      'a Tibetan who left on a passport and is known to nobody',
      { 'person.groups': ['tibetan'], 'profile.departure': 'open', 'profile.knownToAuthorities': false },
    ],
    ['the authorities know of this Tibetan', { 'profile.knownToAuthorities': true }],
    ['nobody has asked how the Tibetan left', 'profile.departure'],
  ),
  ...sidesOfARule(
    'torture/unregistered-church-noticed',
    [
      'a preacher of a house church whom the police know',
      { 'person.groups': ['unregistered-church'], 'profile.knownToAuthorities': true },
    ],
    ['the authorities know nothing of it', { 'profile.knownToAuthorities': false }],
    ['it is not known whether they know', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'torture/unregistered-church-unnoticed',
    [
      'a member of a house church who came to nobody’s notice',
      { 'person.groups': ['unregistered-church'], 'profile.knownToAuthorities': false },
    ],
    ['the police know the member', { 'profile.knownToAuthorities': true }],
    ['it is not known whether they know', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'torture/falun-gong-in-public',
    ['a follower who protested in the open', { 'person.groups': ['falun-gong'], 'profile.activityPublic': true }],
    ['the follower practised at home', { 'profile.activityPublic': false }],
    ['nobody has asked how the follower practised', 'profile.activityPublic'],
  ),
  ...sidesOfARule(
    'torture/falun-gong-in-private',
    ['a follower who practised at home', { 'person.groups': ['falun-gong'], 'profile.activityPublic': false }],
    ['the follower protested in the open', { 'profile.activityPublic': true }],
    ['nobody has asked how the follower practised', 'profile.activityPublic'],
  ),
  ...sidesOfARule(
    'torture/rights-lawyers-and-defenders',
    ['a rights lawyer', { 'profile.roles': ['rights-lawyer'] }],
    ['a petitioner and nothing else', { 'profile.roles': ['petitioner'] }],
    ['nobody has asked about roles', 'profile.roles'],
  ),
  {
    rule: 'torture/rights-lawyers-and-defenders',
    situation: 'a trade unionist who defends rights',
    facts: { 'profile.roles': ['rights-defender'] },
    outcome: 'engaged',
  },
  ...sidesOfARule(
    'torture/petitioners',
    ['a petitioner', { 'profile.roles': ['petitioner'] }],
    ['a journalist', { 'profile.roles': ['journalist'] }],
    ['nobody has asked about roles', 'profile.roles'],
  ),
  ...sidesOfARule(
    'torture/journalists-and-publishers',
    ['a publisher', { 'profile.roles': ['journalist'] }],
    ['a petitioner', { 'profile.roles': ['petitioner'] }],
    ['nobody has asked about roles', 'profile.roles'],
  ),
  ...sidesOfARule(
    'torture/hong-kong-activists',
    ['a Hong Kong activist', { 'profile.roles': ['hong-kong-activist'] }],
    ['a journalist', { 'profile.roles': ['journalist'] }],
    ['nobody has asked about roles', 'profile.roles'],
  ),
  ...sidesOfARule(
    'torture/group-known-from-old-findings',
    ['a Tibetan', { 'person.groups': ['tibetan'], 'profile.roles': [] }],
    ['neither Tibetan nor petitioner', { 'person.groups': [] }],
    ['nobody has asked about groups', 'person.groups'],
  ),
  ...sidesOfARule(
    'torture/systematic-group-needs-no-more',
    [
      'a Uyghur with coherent evidence of membership, and two origins on the practice',
      { 'person.groups': ['uyghur'], 'person.groupMembershipShown': true, 'country.uyghurPersecution.origins': 2 },
    ],
    ['one origin alone reports the practice', { 'country.uyghurPersecution.origins': 1 }],
    ['nobody has looked for evidence of membership', 'person.groupMembershipShown'],
  ),
  ...sidesOfARule(
    'torture/role-shown-and-known',
    [
      'a lawyer whose cases are on record and who was summoned for them',
      { 'profile.roles': ['rights-lawyer'], 'profile.activityProved': true, 'profile.knownToAuthorities': true },
    ],
    ['the authorities know nothing of it', { 'profile.knownToAuthorities': false }],
    ['it is not known whether they know', 'profile.knownToAuthorities'],
  ),
  ...sidesOfARule(
    'torture/role-not-shown',
    ['a petitioner by their own word alone', { 'profile.roles': ['petitioner'], 'profile.activityProved': false }],
    ['receipts of the petitions are on file', { 'profile.activityProved': true }],
    ['nobody has asked for proof', 'profile.activityProved'],
  ),
]
