import type { LintCheck } from '../lint-check.ts'

/** Above this a sentence is not read in one breath, and does not fit its line in a report. */
export const mostCharacters = 240

export const statementTooLong: LintCheck = {
  name: 'statement-too-long',
  finds: `A statement of more than ${mostCharacters} characters.`,
  run: ({ ruleSet: { rules } }) =>
    rules
      .filter(({ statement }) => statement.length > mostCharacters)
      .map(({ id, statement }) => ({
        at: `rule ${id}`,
        what: `its statement has ${statement.length} characters`,
        expected: `at most ${mostCharacters}`,
      })),
}
