import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Library, parseLibrary, type RawLibrary } from '#lib/domain/library'
import { problemLine } from '#lib/domain/problem'

/** The shipped library cannot be used. `lines`: one for each problem, with file or JSON path. */
export class SeedLibraryError extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(`The library cannot be used: ${lines.join('; ')}`)
    this.name = 'SeedLibraryError'
    this.lines = lines
  }
}

const files: Record<keyof RawLibrary, string> = {
  edition: 'edition.json',
  evidence: 'evidence.json',
  contrary: 'contrary.json',
  decidedCases: 'decided-cases.json',
  jurisdictions: 'jurisdictions.json',
}

function readJson(root: string, file: string): { value: unknown; lines: string[] } {
  try {
    return { value: JSON.parse(readFileSync(join(root, 'library', file), 'utf8')), lines: [] }
  } catch (error) {
    const what = error instanceof SyntaxError ? 'expected JSON' : 'expected a file that can be read'
    return { value: undefined, lines: [`library/${file}: ${what}`] }
  }
}

/**
 * Reads and validates the library that ships with the project, from `library/` under `root`.
 *
 * @throws SeedLibraryError with every problem found, when the files are missing, damaged or contradict themselves.
 */
export function readSeedLibrary(root: string = process.cwd()): Library {
  const edition = readJson(root, files.edition)
  const evidence = readJson(root, files.evidence)
  const contrary = readJson(root, files.contrary)
  const decidedCases = readJson(root, files.decidedCases)
  const jurisdictions = readJson(root, files.jurisdictions)
  const unreadable = [edition, evidence, contrary, decidedCases, jurisdictions].flatMap(({ lines }) => lines)
  if (unreadable.length > 0) throw new SeedLibraryError(unreadable)
  const result = parseLibrary({
    edition: edition.value,
    evidence: evidence.value,
    contrary: contrary.value,
    decidedCases: decidedCases.value,
    jurisdictions: jurisdictions.value,
  })
  if (!result.ok) throw new SeedLibraryError(result.problems.map(problemLine))
  return result.library
}
