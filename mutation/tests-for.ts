import { existsSync } from 'node:fs'

const engineTests = 'tests/lib/rules/engine'

/**
 * The tests that are meant to notice a change of an engine file, next to those of its own name. Few and fast:
 * each mutant waits for them. A test of another folder that would notice too is no reason to let one of these miss.
 */
const further: Readonly<Record<string, readonly string[]>> = {
  assess: ['forum-and-route', 'advice'],
  'check-rule-set': ['sound-rule-set'],
  'compile-condition': ['evaluate-condition', 'fact-cells', 'settle-condition', 'check-rule-set'],
  'count-origins': ['material'],
  'evaluate-condition': ['settle-condition'],
  'fact-cells': ['evaluate-condition'],
  material: ['record-use'],
  'material-strength': ['material', 'tests/lib/reporting/describe-material.test.ts'],
  'published-origins': ['material'],
  'shelf-life': ['material'],
  'support-table': ['forum-and-route'],
}

/** Test files for one engine file (`weigh`), as vitest includes them. */
export function testsFor(name: string): string[] {
  const own = `${engineTests}/${name}.test.ts`
  const named = (further[name] ?? []).map((test) =>
    test.startsWith('tests/') ? test : `${engineTests}/${test}.test.ts`,
  )
  return [...new Set([...(existsSync(own) ? [own] : []), ...named])]
}
