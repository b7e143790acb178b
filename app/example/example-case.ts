import 'server-only'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import willow from '../../examples/willow-7.json' with { type: 'json' }
import { libraryFor } from './library-for.ts'

let read: { caseFile: CaseFile; library: Library } | undefined

/** The example and its part of the library, as they ship with the application: read once, changed by nobody. */
export function exampleCase(): { caseFile: CaseFile; library: Library } {
  read ??= readExample()
  return read
}

function readExample() {
  const library = readSeedLibrary()
  const parsed = parseCaseFile(willow, { states: library.jurisdictions.map((state) => state.iso2) })
  if (!parsed.ok) throw new Error(`The worked example is not a case file: ${parsed.problems[0]?.message}`)
  return { caseFile: parsed.caseFile, library: libraryFor(parsed.caseFile, library) }
}
