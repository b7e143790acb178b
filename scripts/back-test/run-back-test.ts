import { parseArgs } from 'node:util'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { backTestMarkdown } from '#lib/reporting/back-test/back-test-markdown'
import { backTest } from '#lib/rules/back-test/back-test'
import { benchLaw } from '#lib/rules/rule-set'
import { readCodedCases } from '#lib/server/library/coded-cases'
import { readLaw } from '#lib/server/library/read-law'
import { SeedLibraryError } from '#lib/server/library/seed-library'
import { writeOutput } from '../write-output.ts'

export interface Terminal {
  output: NodeJS.WritableStream
  error: NodeJS.WritableStream
}

const formats = ['markdown', 'json'] as const
const usage = 'usage: npm run -s backtest [-- --format json|markdown]'

/**
 * Prints every coded case, engine and court side by side.
 * @returns the exit code: 0 it was printed, whatever agrees or differs; 1 the library cannot be used or the output
 *   not written; 2 the call was wrong. One line for each problem on standard error, and nothing written.
 */
export async function runBackTest(
  args: readonly string[],
  { output, error }: Terminal = { output: process.stdout, error: process.stderr },
): Promise<0 | 1 | 2> {
  const refuse = (lines: readonly string[], code: 1 | 2) => {
    error.write(lines.map((line) => `${line}\n`).join(''))
    return code
  }
  const format = readFormat(args)
  if (!format.ok) return refuse([format.line, usage], 2)
  let text: string
  try {
    const library = readLaw()
    const result = backTest(library, readCodedCases(library), benchLaw)
    text = format.format === 'json' ? `${canonicalJson(result)}\n` : backTestMarkdown(result)
  } catch (problem) {
    if (problem instanceof SeedLibraryError) return refuse(problem.lines, 1)
    throw problem
  }
  const failure = await writeOutput(text, output)
  return failure === null ? 0 : refuse([`standard output: could not be written (${failure})`], 1)
}

function readFormat(
  args: readonly string[],
): { ok: true; format: (typeof formats)[number] } | { ok: false; line: string } {
  let given: string
  try {
    given = parseArgs({ args: [...args], options: { format: { type: 'string' } } }).values.format ?? 'markdown'
  } catch (problem) {
    // parseArgs explains itself in a sentence; its further advice is about other programs.
    const [line = ''] = (problem instanceof Error ? problem.message : String(problem)).split(/[.\n]/)
    return { ok: false, line: `${line}.` }
  }
  const format = formats.find((known) => known === given)
  return format
    ? { ok: true, format }
    : { ok: false, line: `--format: expected one of json, markdown, but found ${JSON.stringify(given)}` }
}
