// npm run build:twice: builds the last commit in two folders of different names, and says which files differ.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './start/project.ts'
import { changesSinceBuilt, listOf, releaseHash } from './start/release.ts'

function run(folder: string, command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`)
}

/** A fresh clone with the packages of this checkout, by hard links where that can be. */
function cloneInto(folder: string): void {
  run(projectRoot, 'git', 'clone', '-q', projectRoot, folder)
  const [from, to] = [join(projectRoot, 'node_modules'), join(folder, 'node_modules')]
  if (spawnSync('cp', ['-al', from, to]).status === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

const work = mkdtempSync(join(tmpdir(), 'article-three-twice-'))
try {
  const folders = [join(work, 'one'), join(work, 'another-place')]
  for (const folder of folders) {
    cloneInto(folder)
    run(folder, process.execPath, 'scripts/build.ts')
  }
  const [one = '', other = ''] = folders
  // The manifest of the one, held against the files of the other.
  cpSync(join(other, '.next', 'release.json'), join(work, 'release.json'))
  cpSync(join(one, '.next', 'release.json'), join(other, '.next', 'release.json'))
  const changes = changesSinceBuilt(other)
  const same =
    changes.length === 0 &&
    readFileSync(join(work, 'release.json')).equals(readFileSync(join(one, '.next', 'release.json')))
  console.log(
    same
      ? `Two builds are equal; .next/release.json has the SHA-256 ${releaseHash(one)}`
      : `Two builds differ. Of the second:\n${listOf(changes)}`,
  )
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
