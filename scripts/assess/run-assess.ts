import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Assessment } from '#lib/domain/assessment'
import { canonicalJson } from '#lib/domain/canonical-hash'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import { facts } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { problemLine } from '#lib/domain/problem'
import { readJsonBytes } from '#lib/domain/read-json'
import { type ComparedAssessment, differenceOf } from '#lib/reporting/difference/difference'
import { differenceJson, differenceMarkdown } from '#lib/reporting/difference/difference-text'
import { toMarkdown } from '#lib/reporting/markdown'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { freezeDraft } from '#lib/reporting/snapshot'
import { languagesOf } from '#lib/reporting/wording/languages'
import { assess } from '#lib/rules/engine/assess'
import { ruleSetFor } from '#lib/rules/rule-set'
import { renderDocx } from '#lib/server/documents/render-docx'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { readLaw } from '#lib/server/library/read-law'
import { SeedLibraryError } from '#lib/server/library/seed-library'
import { writeOutput } from '../write-output.ts'
import { type Format, type Options, readOptions } from './options.ts'

/** Where the program reads and writes; a test gives its own. */
export interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream & { isTTY?: boolean }
  error: NodeJS.WritableStream
}

/**
 * Assesses a case file without server or database.
 * @returns the exit code: 0 the assessment was made and written; 1 it could not be; 2 the call or the input was wrong,
 *   with one line for each problem on standard error and nothing written.
 */
export async function runAssess(args: readonly string[], terminal: Terminal = ownTerminal()): Promise<0 | 1 | 2> {
  const refuse = (lines: readonly string[], code: 1 | 2 = 2) => {
    terminal.error.write(lines.map((line) => `${line}\n`).join(''))
    return code
  }
  const call = readOptions(args)
  if (!call.ok) return refuse(call.lines)
  const { options } = call
  if (isBinary(options.format) && options.out === null && terminal.output.isTTY) {
    return refuse([`--format ${options.format}: expected --out FILE, since a terminal cannot show it`])
  }
  const json = await readFrom(options.file, terminal.input)
  if (!json.ok) return refuse(json.lines)
  const earlier = options.against === null ? null : await readFrom(options.against, terminal.input)
  if (earlier !== null && !earlier.ok) return refuse(earlier.lines)
  const opened = openLibrary()
  if (!opened.ok) return refuse(opened.lines, 1)
  const { library } = opened
  const states = library.jurisdictions.map(({ iso2 }) => iso2)
  const read = parseCaseFile(dated(json.value, options.asOf), { states })
  if (!read.ok) return refuse(read.problems.map(problemLine))
  // The other file keeps its own day: the same case on two days is one of the comparisons wanted.
  const before = earlier === null ? null : parseCaseFile(earlier.value, { states })
  if (before !== null && !before.ok) return refuse(before.problems.map((one) => `--against: ${problemLine(one)}`))
  const bytes =
    before === null
      ? await render(options, read.caseFile, library)
      : compared(options.format, before.caseFile, read.caseFile, library)
  return write(options, bytes, terminal, refuse)
}

const ownTerminal = (): Terminal => ({ input: process.stdin, output: process.stdout, error: process.stderr })

const isBinary = (format: Format): boolean => format === 'pdf' || format === 'docx'

async function readFrom(
  file: string,
  input: NodeJS.ReadableStream,
): Promise<{ ok: true; value: unknown } | { ok: false; lines: string[] }> {
  const name = file === '-' ? 'standard input' : file
  let source: Uint8Array
  try {
    source = file === '-' ? await buffer(input) : await readFile(file)
  } catch (error) {
    return { ok: false, lines: [`${name}: expected a file that can be read (${codeOf(error)})`] }
  }
  const read = readJsonBytes(source)
  return read.ok ? read : { ok: false, lines: read.problems.map((problem) => `${name}: ${problemLine(problem)}`) }
}

/** The case on another day. Anything that is no case file is left as it is, for the parser to refuse. */
function dated(json: unknown, asOf: string | null): unknown {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json)
  return asOf !== null && isObject ? { ...json, assessedOn: asOf } : json
}

function openLibrary(): { ok: true; library: Library } | { ok: false; lines: readonly string[] } {
  try {
    return { ok: true, library: readLaw() }
  } catch (error) {
    if (error instanceof SeedLibraryError) return { ok: false, lines: error.lines }
    throw error
  }
}

async function render(
  { format, language, citations }: Options,
  caseFile: CaseFile,
  library: Library,
): Promise<Uint8Array> {
  const assessment = assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library })
  if (format === 'json') return new TextEncoder().encode(`${canonicalJson(assessment satisfies Assessment)}\n`)
  const content = buildReport(
    freezeDraft({ caseFile, assessment, library, ruleSet: ruleSetFor(caseFile.requestingState) }),
    hearingReport,
    { ...languagesOf(language), ...(citations && { style: citations }) },
  )
  switch (format) {
    case 'markdown':
      return new TextEncoder().encode(toMarkdown(content))
    case 'pdf':
      return renderPdf(content)
    case 'docx':
      return renderDocx(content)
  }
}

function compared(format: Format, before: CaseFile, after: CaseFile, library: Library): Uint8Array {
  const [one, other] = [before, after].map((caseFile) => ({
    assessment: assess({ caseFile, ruleSet: ruleSetFor(caseFile.requestingState), library }),
    facts: caseFile.facts,
  })) as [ComparedAssessment, ComparedAssessment]
  const difference = differenceOf(one, other)
  const text =
    format === 'json'
      ? canonicalJson(differenceJson(one, other, difference))
      : differenceMarkdown(one, other, difference, {
          questions: facts,
          records: Object.fromEntries(library.evidence.map((record) => [record.id, record])),
          authorities: Object.fromEntries(
            ruleSetFor(after.requestingState).authorities.map((authority) => [authority.id, authority]),
          ),
        })
  return new TextEncoder().encode(`${text}\n`)
}

/** A file appears whole or not at all: it is written beside its place and then renamed onto it. */
async function write(
  { out }: Options,
  bytes: Uint8Array,
  terminal: Terminal,
  refuse: (lines: readonly string[], code: 1 | 2) => 1 | 2,
): Promise<0 | 1 | 2> {
  if (out === null) {
    const failure = await writeOutput(bytes, terminal.output)
    return failure === null ? 0 : refuse([`standard output: could not be written (${failure})`], 1)
  }
  const beside = `${out}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, out)
    return 0
  } catch (error) {
    await rm(beside, { force: true })
    return refuse([`--out: expected a file that can be written, but ${out} cannot be (${codeOf(error)})`], 2)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
