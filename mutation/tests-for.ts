import { existsSync } from 'node:fs'

export const engine = 'lib/rules/engine'
const engineTests = 'tests/lib/rules/engine'

/**
 * The tests that are meant to notice a change of an engine file, next to those of its own name. Few and fast:
 * each mutant waits for them. A test of another folder that would notice too is no reason to let one of these miss.
 */
const further: Readonly<Record<string, readonly string[]>> = {
  assess: ['whole-assessment', 'forum-and-route', 'advice'],
  'check-rule-set': ['sound-rule-set'],
  'compile-condition': ['evaluate-condition', 'fact-cells', 'settle-condition', 'check-rule-set'],
  'count-origins': ['material'],
  diagram: ['range', 'what-would-change'],
  'evaluate-condition': ['settle-condition'],
  'evaluate-rule': ['element-finding'],
  'fact-cells': ['evaluate-condition'],
  'ground-finding': ['forum-and-route', 'gaps'],
  'law-in-place': ['forum-and-route', 'words', 'place-tests'],
  material: ['record-use'],
  'material-on-date': ['case-view'],
  'material-strength': ['material', 'tests/lib/reporting/describe-material.test.ts'],
  'place-tests': ['words'],
  'prepare-rule-set': ['place-tests'],
  'most-independent': ['tests/lib/domain/most-independent.test.ts'],
  'publication-marks': ['published-origins', 'material'],
  'published-origins': ['material'],
  'record-standing': ['material'],
  'shelf-life': ['material'],
  'sides-of-element': ['range', 'words'],
  'support-table': ['forum-and-route'],
  suppositions: ['single-changes'],
  'what-would-change': ['far-changes'],
}

/** Files that hold nothing but types: there is nothing in them to change. */
const typesOnly: ReadonlySet<string> = new Set(['authority', 'condition', 'rule-set'])

/** Files about records and not about law: nouns of the whole house, whose changes the engine's tests are to notice. */
const ofRecords: ReadonlySet<string> = new Set(['most-independent', 'publication-marks', 'shelf-life'])

/** Where the file of a name stands. */
export const fileOf = (name: string): string => `${ofRecords.has(name) ? 'lib/domain' : engine}/${name}.ts`

/** All files that are measured, by name. */
export const measured = (engineFiles: readonly string[]): string[] =>
  [...engineFiles.filter((name) => !typesOnly.has(name)), ...ofRecords].sort()

/** Test files for one engine file (`weigh`), as vitest includes them. */
export function testsFor(name: string): string[] {
  const own = `${engineTests}/${name}.test.ts`
  const named = (further[name] ?? []).map((test) =>
    test.startsWith('tests/') ? test : `${engineTests}/${test}.test.ts`,
  )
  return [...new Set([...(existsSync(own) ? [own] : []), ...named])]
}
