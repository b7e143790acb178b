import type { FactDeclaration } from '#lib/domain/facts/declare'

const common = {
  why: 'It decides the point.',
  group: 'person',
  knownBy: ['lawyer'],
  cost: 'low',
  delay: 'days',
  safety: 'safe',
} as const

/** One invented fact of each type of question. */
export const declarations = {
  boolean: {
    ...common,
    type: 'boolean',
    question: 'Is the person held?',
    clauses: { yes: 'the person is held', no: 'the person is not held' },
  },
  choice: {
    ...common,
    type: 'choice',
    question: 'At what stage is the request?',
    options: { provisional: 'Provisional arrest', formal: 'Formal request' },
    clause: 'the stage is {value}',
    mayNotApply: true,
  },
  'long choice': {
    ...common,
    type: 'choice',
    question: 'Which court decides next?',
    options: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, `Court ${id.toUpperCase()}`])),
    clause: 'the next court is {value}',
  },
  choices: {
    ...common,
    type: 'choices',
    question: 'What was said in public?',
    options: { press: 'In the press', online: 'Online' },
    clause: 'statements were made {value}',
  },
  integer: {
    ...common,
    type: 'integer',
    question: 'How many months has the person been held?',
    unit: 'months',
    min: 0,
    max: 600,
    clause: 'the person has been held {value}',
  },
  date: { ...common, type: 'date', question: 'When is the next hearing?', clause: 'the next hearing is on {value}' },
} satisfies Record<string, FactDeclaration>
