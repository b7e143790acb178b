import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)
const sources = tracked.filter((path) => /^(app|components|lib|scripts|tests)\/.*\.(ts|tsx|css)$/.test(path))

/** Files past 300 lines, each with its reason. A table of data is one; two ideas in a file is not. */
const longForAReason: Record<string, string> = {
  'tests/app/api/second-step.test.ts': 'one sign-in of two steps, property after property',
  'lib/domain/facts/proceedings.ts': 'a table: one declaration a fact',
  'lib/domain/facts/profile.ts': 'a table: one declaration a fact',
  'lib/domain/facts/request.ts': 'a table: one declaration a fact',
  'lib/domain/facts/trial-there.ts': 'a table: one declaration a fact',
  'lib/rules/authorities/national-courts.ts': 'a table: one entry a decision',
  'lib/rules/tests/refusal-grounds-by-statute.ts': 'a table: one legal test a state',
  'tests/journeys/first-light.test.ts': 'one journey, step after step',
  'tests/support/every-door.ts': 'a table: one row a door',
  'tests/lib/reporting/citation/golden-citations.test.ts': 'a table: one row a kind of source, style after style',
  'tests/lib/server/copies/inspect.test.ts': 'a table: one row a file, benign or hostile',
  'tests/lib/server/copies/store-copy.test.ts': 'one copy, from its arrival to its removal',
  'tests/lib/rules/assurances/situations.ts': 'a table: one row a situation',
  'tests/lib/rules/chilling-effect/situations.ts': 'a table: one row a situation',
  'tests/lib/rules/fair-trial/situations.ts': 'a table: one row a situation',
  'tests/lib/rules/refusal-grounds/situations.ts': 'a table: one row a situation',
  'tests/lib/rules/refusal-grounds/statute-situations.ts': 'a table: one row a situation',
  'tests/lib/rules/rule-set.test.ts': 'one promise of the rule set after another',
  'tests/lib/rules/torture/situations.ts': 'a table: one row a situation',
}

describe('the house', () => {
  it('keeps each file under 300 lines, or says why not', () => {
    const long = sources.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > 300)
    expect(long.filter((path) => !(path in longForAReason))).toEqual([])
    expect(Object.keys(longForAReason).filter((path) => !long.includes(path))).toEqual([])
  })

  it('replaces no module in the tests of the server, which share one process: a spy is taken away again', () => {
    const shared = tracked.filter((path) => /^tests\/(lib\/server|app\/api|prisma)\/.*\.test\.ts$/.test(path))
    expect(shared.filter((path) => /\bvi\.(mock|doMock)\(/.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
