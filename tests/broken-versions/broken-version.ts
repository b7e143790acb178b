import { createHash } from 'node:crypto'
import { dirname } from 'node:path'

/** One text of the sources, and what is put in its place. */
export interface Change {
  file: string
  /** Stands in the file exactly once. */
  text: string
  replacement: string
}

/** One way in which a property of design/security.md could be lost, and the test that has to notice. */
export interface BrokenVersion extends Change {
  /** Of `S01` to `S66`. */
  property: string
  /** What is broken, in a sentence. */
  broken: string
  /** Further changes, made together with the first: where two walls stand behind each other, both have to fall. */
  also?: readonly Change[]
  /** Where the test stands: a test file, or the part of one in the folder of its name. */
  test: string
  /** The title of the test, or a part of it that no other has. */
  title: string
  /** The title of a test of the same journey that has to go before. */
  after?: string
  /** Only a real PostgreSQL, named by DATABASE_URL, can show it. */
  onServer?: true
}

/** The titles of the tests that are run for one. */
export const titlesOf = ({ title, after }: Pick<BrokenVersion, 'title' | 'after'>): string[] =>
  after === undefined ? [title] : [after, title]

/** What the record of runs calls one. */
export const nameOf = ({ property, broken }: BrokenVersion): string => `${property}: ${broken}`

export const changesOf = ({ file, text, replacement, also = [] }: BrokenVersion): Change[] => [
  { file, text, replacement },
  ...also,
]

/** Another hash when anything about it changed: then it has to be seen to fail again. */
export const hashOf = (version: BrokenVersion): string =>
  createHash('sha256')
    .update(JSON.stringify([changesOf(version), version.test, version.title]))
    .digest('hex')
    .slice(0, 16)

/** The file that vitest runs for a test: a part of a journey runs with the whole of it. */
export const runBy = ({ test }: Pick<BrokenVersion, 'test'>): string =>
  test.endsWith('.test.ts') || test.endsWith('.test.tsx') ? test : `${dirname(test)}.test.ts`

/** When a broken version was last seen to fail, and with which words. */
export type Seen = Readonly<Record<string, { of: string; on: string; commit: string; said: string }>>
