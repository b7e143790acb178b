import type { Condition } from './engine/condition.ts'

/** Conditions that several rules or tests share, by name. */
export const sharedConditions = {
  /** The requested state is bound by the European Convention on the day. */
  'echr-state': { fact: 'requestedState.isPartyToEchr', is: true },

  /** Article 2bis of the Act of 1874 is law in Belgium only. */
  'requested-state-is-belgium': { fact: 'requestedState.statute', is: 'BE' },

  /** The groups that the catalogue asks about. Which of them carries a rule is another matter. */
  'belongs-to-reported-group': {
    anyOf: [
      { fact: 'person.groups', includes: 'uyghur' },
      { fact: 'person.groups', includes: 'other-muslim-minority' },
      { fact: 'person.groups', includes: 'tibetan' },
      { fact: 'person.groups', includes: 'falun-gong' },
      { fact: 'person.groups', includes: 'unregistered-church' },
    ],
  },

  /** Opposition, criticism or a role that the authorities take for it. */
  'critical-profile': {
    anyOf: [
      { fact: 'profile.politicalActivity', is: true },
      { fact: 'profile.roles', includes: 'political-opponent' },
      { fact: 'profile.roles', includes: 'journalist' },
      { fact: 'profile.roles', includes: 'rights-lawyer' },
      { fact: 'profile.roles', includes: 'rights-defender' },
      { fact: 'profile.roles', includes: 'petitioner' },
      { fact: 'profile.roles', includes: 'hong-kong-activist' },
      { fact: 'profile.roles', includes: 'whistleblower' },
    ],
  },

  /** Pressure beside the request, on the person or on relatives: agreement given under it is not free. */
  'pressure-to-return': {
    anyOf: [
      { fact: 'profile.persuadedToReturn', is: true },
      { fact: 'profile.approachedByAgents', is: true },
      { fact: 'family.relativeDetainedOrThreatened', is: true },
      { fact: 'family.exitBan', is: true },
    ],
  },

  /** Conduct for which courts saw no political side. */
  'ordinary-offence': {
    fact: 'request.offenceKind',
    isOneOf: ['fraud-property', 'corruption', 'violence', 'drugs', 'other'],
  },

  /** Reports on file that a court would give weight to (Saadi; Khasanov and Rakhmanov). */
  'reports-independent-and-current': {
    allOf: [
      { fact: 'detentionThere.reportsIndependent', is: true },
      { fact: 'detentionThere.reportsCurrent', is: true },
    ],
  },

  /** Some report of a practice: a record of the library, or what the file has where the library holds none. */
  'ill-treatment-told': {
    anyOf: [
      { fact: 'country.tortureReports.origins', atLeast: 1 },
      { fact: 'detentionThere.reportedIllTreatment', isOneOf: ['routine', 'widespread'] },
    ],
  },

  /** A practice on which independent sources agree, in the library or on file. */
  'ill-treatment-reported': {
    anyOf: [
      { fact: 'country.tortureReports.origins', atLeast: 2 },
      {
        allOf: [
          { fact: 'detentionThere.reportedIllTreatment', isOneOf: ['routine', 'widespread'] },
          { fact: 'detentionThere.reportsIndependent', is: true },
        ],
      },
    ],
  },

  /** An assurance on ill-treatment exists; only then do its quality and its record matter. */
  'ill-treatment-assurance-given': { fact: 'assurances.illTreatment', isOneOf: ['offered', 'accepted'] },

  'death-penalty-assurance-given': { fact: 'assurances.deathPenalty', isOneOf: ['offered', 'accepted'] },

  /**
   * The charge, or a sentence already passed, opens the death penalty. Whether something else excludes it is
   * a reason against: a capital charge is raised before anybody has looked for that.
   */
  'death-penalty-open': {
    anyOf: [
      { fact: 'request.carriesDeathPenalty', is: true },
      { fact: 'request.deathSentencePassed', is: true },
    ],
  },

  /**
   * A written promise between states that no death sentence will be passed, which the requested state has accepted.
   * One against the execution alone leaves a person under sentence of death (A.L. (X.W.) v. Russia).
   */
  'death-sentence-excluded': {
    allOf: [
      { fact: 'assurances.deathPenalty', is: 'accepted' },
      { fact: 'assurances.form', isOneOf: ['verbal-note', 'formal-undertaking'] },
      { fact: 'assurances.deathPenaltyScope', is: 'imposition' },
    ],
  },

  'sentence-assurance-given': { fact: 'assurances.sentenceLength', isOneOf: ['offered', 'accepted'] },

  /** Somebody other than the organs of the requesting state checks, and sees the person alone. */
  'outside-monitoring': {
    allOf: [
      { fact: 'assurances.monitoredBy', isOneOf: ['diplomats', 'independent'] },
      { fact: 'assurances.visitsPrivate', is: true },
    ],
  },

  /** A promise for this person and this treatment, which people from outside check in private. */
  'specific-and-checked': {
    allOf: [{ fact: 'assurances.specific', is: true }, { condition: 'outside-monitoring' }],
  },
} as const satisfies Record<string, Condition>
