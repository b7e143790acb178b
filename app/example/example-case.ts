import 'server-only'
import { type CaseFile, parseCaseFile } from '#lib/domain/case-file'
import type { Library } from '#lib/domain/library'
import { readLaw } from '#lib/server/library/read-law'
import willow from '../../examples/willow-7.json' with { type: 'json' }
import { type Answer, openExample } from './answer.ts'
import { type Awaited, firstAnswer } from './first-answer.ts'
import { libraryFor } from './library-for.ts'

interface Example {
  caseFile: CaseFile
  /** The answer to the facts as given, as far as the page shows it before anything runs in the browser. */
  first: Answer
  awaited: Awaited
}

let read: { example: Example; library: Library } | undefined

/** The example with its answer, as they ship with the application: read once, changed by nobody. */
export const exampleCase = (): Example => readOnce().example

/** The part of the library that the example needs. */
export const exampleLibrary = (): Library => readOnce().library

function readOnce() {
  read ??= readExample()
  return read
}

function readExample() {
  const whole = readLaw()
  const parsed = parseCaseFile(willow, { states: whole.jurisdictions.map((state) => state.iso2) })
  if (!parsed.ok) throw new Error(`The worked example is not a case file: ${parsed.problems[0]?.message}`)
  const { caseFile } = parsed
  const library = libraryFor(caseFile, whole)
  return { example: { caseFile, ...firstAnswer(openExample(caseFile, library)(caseFile.facts)) }, library }
}
