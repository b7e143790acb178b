import type { LintCheck } from '../lint-check.ts'

/** Full stops that end no sentence. */
const abbreviations = /\b(v|art|arts|para|paras|no|nos|sec|cf|e\.g|i\.e|[A-Z])\./g

export const statementOneSentence: LintCheck = {
  name: 'statement-one-sentence',
  finds: 'A statement that is not one sentence: a capital first, one full stop, at the end.',
  run: ({ ruleSet: { rules } }) =>
    rules
      .filter(({ statement }) => !/^\p{Lu}[^\n]*\.$/u.test(statement) || stopsIn(statement) !== 1)
      .map(({ id }) => ({ at: `rule ${id}`, what: 'its statement is not one sentence', expected: 'one sentence' })),
}

const stopsIn = (statement: string): number =>
  [...statement.replaceAll(abbreviations, '').matchAll(/[.!?](\s|$)/g)].length
