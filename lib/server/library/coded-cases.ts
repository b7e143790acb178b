import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import { checkCodedCase } from '#lib/domain/coded-case'
import type { Library } from '#lib/domain/library'
import { problemLine } from '#lib/domain/problem'
import { readJsonBytes } from '#lib/domain/read-json'
import { SeedLibraryError } from './seed-library.ts'

const folder = 'library/coded-cases'

/**
 * The coded cases that ship with the project, from `library/coded-cases/` under `root`, by file name.
 *
 * @throws SeedLibraryError with every problem found: a file that is no case file, is not named after its
 *   reference, or does not agree with the record of its decision.
 */
export function readCodedCases(
  { decidedCases, jurisdictions }: Pick<Library, 'decidedCases' | 'jurisdictions'>,
  root: string = process.cwd(),
): CaseFile[] {
  const lines: string[] = []
  const cases: CaseFile[] = []
  const states = jurisdictions.map(({ iso2 }) => iso2)
  for (const file of filesIn(root)) {
    const json = readJsonBytes(readFileSync(join(root, folder, file)))
    const read = json.ok ? parseCaseFile(json.value, { states }) : json
    if (!read.ok) {
      lines.push(...read.problems.map((problem) => `${folder}/${file}: ${problemLine(problem)}`))
      continue
    }
    const { caseFile } = read
    const decision = decidedCases.find(({ id }) => id === caseFile.reference)
    const state = jurisdictions.find(({ iso2 }) => iso2 === caseFile.requestedState)
    if (file !== `${caseFile.reference}.json`)
      lines.push(`${folder}/${file}: expected the name ${caseFile.reference}.json, after its reference`)
    if (decision === undefined || state === undefined)
      lines.push(`${folder}/${file}: expected a reference that is the id of a decision in the library`)
    else {
      lines.push(...checkCodedCase(caseFile, decision, state.name).map((line) => `${folder}/${file}: ${line}`))
      cases.push(caseFile)
    }
  }
  if (lines.length > 0) throw new SeedLibraryError(lines)
  return cases
}

function filesIn(root: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    throw new SeedLibraryError([`${folder}: expected a folder that can be read`])
  }
}
