import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Not kept by git, and made anew where they are missing: the client of the database and the built pages. */
const made = ['lib/server/database/generated', '.next']

/** What tools keep inside the packages; the copy shares the packages' files with the checkout and must write to none. */
const keptByTools = ['.vite', '.vite-temp', '.vitest']

/** A copy of the working tree as it stands, changes that are in no commit included, to be thrown away. */
export function copyOfTheTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'article-three-broken-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  for (const path of [...listed.toString().split('\0').filter(Boolean), ...made]) {
    if (!existsSync(path)) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(path, join(copy, path), { recursive: true, verbatimSymlinks: true })
  }
  // By hard links where that can be, which takes no room and a second.
  const packages = join(copy, 'node_modules')
  if (spawnSync('cp', ['-al', 'node_modules', packages]).status !== 0) {
    rmSync(packages, { recursive: true, force: true })
    cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true })
  }
  for (const name of keptByTools) rmSync(join(packages, name), { recursive: true, force: true })
  // What is broken on purpose need not fit its types.
  const config = readFileSync(join(copy, 'next.config.js'), 'utf8')
  writeFileSync(join(copy, 'next.config.js'), config.replace('typescript: {', 'typescript: { ignoreBuildErrors: true,'))
  // Some tests of the house ask git what belongs to it.
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', words, { cwd: copy })
  return copy
}
