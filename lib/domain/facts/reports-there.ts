import { declareFacts } from './declare.ts'

/**
 * What reports say of custody in the requesting state, as the file has it. For a state whose records the library holds
 * the general part is computed from them (group `country`); these answers stand in where it holds none.
 */
export const reportsThereFacts = declareFacts({
  'detentionThere.reportedIllTreatment': {
    type: 'choice',
    question: 'How common is ill-treatment in custody there, by the reports that can be had?',
    why: 'A general situation suffices by itself only at its worst; below that, reports count together with what is known of the person (Saadi; Khasanov and Rakhmanov).',
    group: 'detentionThere',
    options: {
      routine: 'routine, whoever is held',
      widespread: 'widespread, though not the lot of everybody held',
      cases: 'a matter of cases, without a general practice',
      none: 'not reported, by sources that looked',
    },
    clause: 'ill-treatment in custody there is, by the reports, {value}',
    knownBy: ['public-record', 'expert'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
  'detentionThere.reportsIndependent': {
    type: 'boolean',
    question:
      'Do the reports of ill-treatment there come from at least two sources independent of each other (UN bodies, other states, organisations), and do they bear each other out?',
    why: 'Courts ask who reports, how, and whether others found the same.',
    group: 'detentionThere',
    clauses: {
      yes: 'the reports come from independent sources that bear each other out',
      no: 'the reports come from one source, or do not bear each other out',
    },
    mayNotApply: true,
    knownBy: ['public-record', 'expert'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'detentionThere.reportsCurrent': {
    type: 'boolean',
    question: 'Do the reports of ill-treatment there speak of the situation as it is now?',
    why: 'The risk is assessed on current facts: older reports throw light on the present, and do not replace it.',
    group: 'detentionThere',
    clauses: {
      yes: 'the reports speak of the present situation',
      no: 'the reports speak of an earlier situation',
    },
    mayNotApply: true,
    knownBy: ['public-record', 'expert'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'detentionThere.reportsOnSuchPersons': {
    type: 'choice',
    question:
      'What do reports say of the treatment in custody there of a group to which the person belongs, or of people held on a charge of this kind?',
    why: 'Members of a group that is systematically ill-treated need not show more than the practice and their membership; a group for which that is past must show more.',
    group: 'detentionThere',
    options: {
      systematic: 'that they are systematically ill-treated',
      some: 'that some of them are ill-treated',
      'no-longer': 'that they were ill-treated in the past, which current reports do not bear out',
      none: 'nothing of ill-treatment, though they were looked at',
    },
    clause: 'reports say of people like the requested person {value}',
    mayNotApply: true,
    knownBy: ['public-record', 'expert'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
  'detentionThere.monitorsAdmitted': {
    type: 'boolean',
    question: 'May independent monitors visit places of detention there unannounced and report on what they find?',
    why: 'Working safeguards include cooperation with monitors from outside; where nobody may look, promises and laws cannot be checked (ninth factor of Othman).',
    group: 'detentionThere',
    clauses: {
      yes: 'independent monitors visit places of detention there and report',
      no: 'independent monitors are kept out of places of detention there',
    },
    knownBy: ['public-record', 'expert'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'detentionThere.abusersPunished': {
    type: 'boolean',
    question: 'Are officials who ill-treat people in custody there investigated and punished in practice?',
    why: 'A state that punishes ill-treatment protects against it; impunity shows that the law on paper does not (ninth factor of Othman).',
    group: 'detentionThere',
    clauses: {
      yes: 'officials who ill-treat people in custody there are punished in practice',
      no: 'officials who ill-treat people in custody there go unpunished',
    },
    knownBy: ['public-record', 'expert'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
})
