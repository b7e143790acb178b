import type { Library } from '#lib/domain/library'
import type { RuleSet } from '#lib/rules/engine/rule-set'
import { lintExceptionsFor } from '#lib/rules/lint/exceptions'
import type { LintException } from '#lib/rules/lint/lint-check'
import { lintLine, lintRuleSet } from '#lib/rules/lint/lint-rule-set'
import { countryPacks, ruleSetFor } from '#lib/rules/rule-set'
import { readSeedLibrary, SeedLibraryError } from '#lib/server/library/seed-library'
import { writeOutput } from '../write-output.ts'

export interface Terminal {
  output: NodeJS.WritableStream
  error: NodeJS.WritableStream
}

/** What is looked at; a test gives its own. */
export interface Subject {
  ruleSets: readonly { ruleSet: RuleSet; exceptions: readonly LintException[] }[]
  readLibrary: () => Library
}

/** Every pack, with the general law under it. */
const subjectInUse: Subject = {
  ruleSets: countryPacks.map(({ id, requestingState }) => ({
    ruleSet: ruleSetFor(requestingState),
    exceptions: lintExceptionsFor(id),
  })),
  readLibrary: readSeedLibrary,
}

/**
 * Prints one line for each problem of the rule sets in use, and nothing when there is none.
 * @returns the exit code: 0 nothing was found; 1 something was, or could not be looked at; 2 the call was wrong.
 */
export async function runLintRules(
  args: readonly string[],
  { output, error }: Terminal = { output: process.stdout, error: process.stderr },
  { ruleSets, readLibrary }: Subject = subjectInUse,
): Promise<0 | 1 | 2> {
  if (args.length > 0) {
    error.write(`npm run lint:rules takes no arguments, but was given: ${args.join(' ')}\n`)
    return 2
  }
  try {
    const library = readLibrary()
    const problems = ruleSets.flatMap(({ ruleSet, exceptions }) => lintRuleSet(ruleSet, library, { exceptions }))
    const failure = await writeOutput(problems.map((problem) => `${lintLine(problem)}\n`).join(''), output)
    if (failure !== null) error.write(`standard output: could not be written (${failure})\n`)
    return problems.length > 0 || failure !== null ? 1 : 0
  } catch (problem) {
    if (!(problem instanceof SeedLibraryError)) throw problem
    error.write(problem.lines.map((line) => `${line}\n`).join(''))
    return 1
  }
}
