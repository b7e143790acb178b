import { declareFacts } from './declare.ts'

/** Health, as far as removal or custody bears on it. */
export const healthFacts = declareFacts({
  'health.seriousIllness': {
    type: 'boolean',
    question: 'Does the person have a serious physical illness?',
    why: 'Serious illness bears on humanitarian grounds and on what detention would mean for this person.',
    group: 'health',
    clauses: {
      yes: 'the requested person has a serious physical illness',
      no: 'the requested person has no serious physical illness',
    },
    knownBy: ['requested-person', 'doctor'],
    cost: 'low',
    delay: 'days',
    safety: 'safe',
  },
  'health.mentalDisorder': {
    type: 'boolean',
    question: 'Does the person have a serious mental disorder or a risk of suicide?',
    why: 'Vulnerability in custody, capacity to consent, and mandatory defence in the requesting state.',
    group: 'health',
    clauses: {
      yes: 'the requested person has a serious mental disorder or a risk of suicide',
      no: 'the requested person has no serious mental disorder and no risk of suicide',
    },
    knownBy: ['doctor', 'requested-person'],
    cost: 'medium',
    delay: 'days',
    safety: 'care',
  },
  'health.treatmentAvailableThere': {
    type: 'boolean',
    question: 'Would the treatment needed be available to the person in custody there?',
    why: 'Want of treatment in custody bears on ill-treatment and on humanitarian grounds.',
    group: 'health',
    clauses: {
      yes: 'the treatment needed would be available in custody there',
      no: 'the treatment needed would not be available in custody there',
    },
    mayNotApply: true,
    knownBy: ['doctor', 'expert'],
    cost: 'high',
    delay: 'weeks',
    safety: 'safe',
  },
  'health.rapidDecline': {
    type: 'boolean',
    question:
      'Without the medical treatment that the person needs, would health decline seriously, fast and beyond repair, with intense suffering or a much shorter life?',
    why: 'The threshold for illness under article 3 (Paposhvili; Savran).',
    group: 'health',
    clauses: {
      yes: 'without treatment health would decline seriously, fast and beyond repair',
      no: 'without treatment health would not decline seriously, fast and beyond repair',
    },
    mayNotApply: true,
    knownBy: ['doctor'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
  'health.fitToTravel': {
    type: 'boolean',
    question: 'Is the person medically fit to be transported?',
    why: 'Unfitness can postpone surrender.',
    group: 'health',
    clauses: { yes: 'the requested person is fit to travel', no: 'the requested person is not fit to travel' },
    knownBy: ['doctor'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
  'health.medicalReport': {
    type: 'boolean',
    question: 'Is there a recent independent medical report?',
    why: 'A claim from health or from earlier ill-treatment stands on a report, not on a statement.',
    group: 'health',
    clauses: {
      yes: 'there is a recent independent medical report',
      no: 'there is no recent independent medical report',
    },
    knownBy: ['lawyer', 'doctor'],
    cost: 'medium',
    delay: 'days',
    safety: 'safe',
  },
})
