import type { CaseFile } from '#lib/domain/case-file'
import type { ExampleFacts } from './answer.ts'
import type { Part } from './answer-parts.ts'

/** Where the stored records of the example are had: the page itself does not carry them. */
export const libraryAddress = '/example/library'

/** From the page: the example, once; then the facts as they stand, counted. */
export type ToEngine =
  | { kind: 'open'; caseFile: CaseFile; shown: string }
  | { kind: 'ask'; run: number; facts: ExampleFacts }

/**
 * From the engine: each part that differs from what it sent last, then the names of all parts of the answer. The
 * answer of run 0 is that to the facts as given, whole; it comes unasked.
 */
export type FromEngine =
  | { kind: 'part'; part: Part }
  | { kind: 'answer'; run: number; parts: string[] }
  | { kind: 'failed' }
