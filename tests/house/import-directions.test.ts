import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const forbidden: [folder: string, imported: string][] = [
  ['lib/domain', '#lib/rules/rule-set'],
  ['lib/domain', '../server/clock.ts'],
  ['lib/domain/facts', 'react'],
  ['lib/domain', 'node:fs'],
  ['lib/rules', '#lib/reporting/markdown'],
  ['lib/rules/engine', '../../server/environment.ts'],
  ['lib/rules/engine', 'node:crypto'],
  ['lib/rules', '#lib/ledger/checks/all-checks'],
  ['lib/ledger/checks', '#lib/rules/rule-set'],
  ['lib/ledger', '#lib/server/environment'],
  ['lib/ledger', 'node:crypto'],
  ['lib/reporting', '#lib/server/environment'],
  ['lib/reporting', '@prisma/client'],
  ['lib/server', '#components/ui/button'],
  ['components/case', '#lib/server/cases/read-case'],
  ['components/case', '#lib/rules/rule-set'],
  ['app/cases', '#lib/server/database/client'],
  ['app/cases', 'next-auth'],
]
const allowed: [folder: string, imported: string][] = [
  ['lib/domain', 'zod'],
  ['lib/rules', '#lib/domain/support'],
  ['lib/ledger', '#lib/domain/ledger/claim'],
  ['lib/reporting', '#lib/rules/rule-set'],
  ['lib/reporting', '#lib/ledger/checks/all-checks'],
  ['lib/server', '#lib/reporting/markdown'],
  ['components/case', '#lib/reporting/format-date'],
  ['app/cases', '#lib/server/cases/read-case'],
]

// A house of its own with our rules, in which each case is one file that holds one import.
const house = mkdtempSync(join(tmpdir(), 'article-three-directions-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

const fileOf = (folder: string, imported: string) => `${folder}/${imported.replaceAll(/[^a-z]+/g, '-')}case.ts`

function refusedFiles(): Set<string> {
  const { vcs: _vcs, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>
  writeFileSync(join(house, 'biome.json'), JSON.stringify(rules))
  for (const [folder, imported] of [...forbidden, ...allowed]) {
    const path = join(house, fileOf(folder, imported))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import thing from '${imported}'\n\nexport const used = thing\n`)
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: house, encoding: 'utf8' },
  )
  const report = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[]
  }
  return new Set(
    report.diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) =>
        (typeof location.path === 'string' ? location.path : location.path.file).replace(/^\.\//, ''),
      ),
  )
}

describe('imports go one way: domain <- rules <- reporting <- server <- app', () => {
  const refused = refusedFiles()
  it.each(forbidden)('%s may not import %s', (folder, imported) => {
    expect(refused).toContain(fileOf(folder, imported))
  })
  it.each(allowed)('%s may import %s', (folder, imported) => {
    expect(refused).not.toContain(fileOf(folder, imported))
  })
})
