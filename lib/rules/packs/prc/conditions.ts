import type { Condition } from '#lib/rules/engine/condition'

/** Conditions that several rules of this pack share, by name. */
export const prcConditions = {
  /** No group, no critical profile and no ill-treatment before: what courts called an ordinary suspect. */
  'ordinary-suspect': {
    allOf: [
      { not: { condition: 'belongs-to-reported-group' } },
      { not: { condition: 'critical-profile' } },
      { fact: 'detentionThere.earlierTorture', is: false },
    ],
  },

  /** Roles on which there is something to say of a group. Whether it is ill-treatment is what the rules tell. */
  'role-reported-at-risk': {
    anyOf: [
      { fact: 'profile.roles', includes: 'rights-lawyer' },
      { fact: 'profile.roles', includes: 'rights-defender' },
      { fact: 'profile.roles', includes: 'petitioner' },
      { fact: 'profile.roles', includes: 'journalist' },
      { fact: 'profile.roles', includes: 'hong-kong-activist' },
    ],
  },

  'muslim-minority': {
    anyOf: [
      { fact: 'person.groups', includes: 'uyghur' },
      { fact: 'person.groups', includes: 'other-muslim-minority' },
    ],
  },

  /** PRC procedural law, and what is reported of its practice, speak of the mainland; Hong Kong and Macao have their own. */
  'tried-on-the-mainland': { fact: 'request.justiceSystem', is: 'mainland' },
} as const satisfies Record<string, Condition>
