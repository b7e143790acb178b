import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenVersions } from './all.ts'
import { type BrokenVersion, changesOf, hashOf, nameOf, runBy, type Seen } from './broken-version.ts'
import { copyOfTheTree } from './copy-of-the-tree.ts'
import { runTests } from './run-tests.ts'

/**
 * `npm run broken-versions [-- S08 S15 …]`: breaks the application in each of the ways that are on the register, one at
 * a time and in a copy of the working tree, and expects the test that is named beside it to fail, which it must not do
 * unbroken. What was seen to fail is noted in `seen-red.json`. Names may also be test files; `--unseen` stands for all
 * that were not seen to fail as they now are.
 */

const recordFile = 'tests/broken-versions/seen-red.json'
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Breaks one thing in the copy for as long as the work takes. */
function whileBroken<R>(copy: string, version: BrokenVersion, work: () => R): R {
  const before = new Map<string, string>()
  try {
    for (const { file, text, replacement } of changesOf(version)) {
      const whole = readFileSync(join(copy, file), 'utf8')
      if (whole.split(text).length !== 2) throw new Error(`${file} has not exactly once: ${text}`)
      if (!before.has(file)) before.set(file, whole)
      writeFileSync(
        join(copy, file),
        whole.replace(text, () => replacement),
      )
    }
    return work()
  } finally {
    for (const [file, whole] of before) writeFileSync(join(copy, file), whole)
  }
}

/** Of broken versions that are on the register no more, the record forgets too. */
function note(version: BrokenVersion, said: string): void {
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8' }).trim()
  const on = new Date().toISOString().slice(0, 10)
  const seen: Seen = { ...readSeen(), [nameOf(version)]: { of: hashOf(version), on, commit, said } }
  const known = brokenVersions.map(nameOf)
  const kept = Object.entries(seen).filter(([name]) => known.includes(name))
  const sorted = Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(recordFile, `${JSON.stringify(sorted, null, 2)}\n`)
}
const readSeen = (): Seen => JSON.parse(readFileSync(recordFile, 'utf8')) as Seen

/** True when the test failed as it must. */
function isNoticed(copy: string, version: BrokenVersion): boolean {
  const { passed, failed, output } = whileBroken(copy, version, () => runTests(copy, runBy(version), [version.title]))
  const [first] = failed
  if (first) {
    say(`${version.property} red as it must be: ${version.broken}\n    ${first.said}`)
    note(version, first.said)
    return true
  }
  say(`${version.property} ${passed.length > 0 ? 'STAYED GREEN' : 'DID NOT RUN'}: ${version.broken}`)
  if (passed.length === 0) say(output.slice(-2000))
  return false
}

/** The broken versions of one test file: false when a test fails unbroken, or passes broken. */
function tryAll(copy: string, file: string, versions: readonly BrokenVersion[]): boolean {
  const titles = [...new Set(versions.map(({ title }) => title))]
  const { passed, failed, output } = runTests(copy, file, titles)
  const missing = titles.filter((title) => !passed.some((name) => name.includes(title)))
  for (const { title, said } of failed) say(`RED UNBROKEN: ${title}\n    ${said}`)
  for (const title of missing) say(`DID NOT PASS UNBROKEN: ${file} “${title}”`)
  if (failed.length + missing.length > 0) {
    say(output.slice(-2000))
    return false
  }
  return versions.map((version) => isNoticed(copy, version)).every(Boolean)
}

function main(asked: readonly string[]): number {
  const unseen = (version: BrokenVersion) => readSeen()[nameOf(version)]?.of !== hashOf(version)
  const wanted = brokenVersions.filter(
    (version) =>
      asked.length === 0 ||
      asked.includes(version.property) ||
      asked.includes(runBy(version)) ||
      (asked.includes('--unseen') && unseen(version)),
  )
  const away = wanted.filter(({ onServer }) => onServer && process.env.DATABASE_URL === undefined)
  for (const { property, broken } of away) say(`${property} needs a PostgreSQL in DATABASE_URL: ${broken}`)
  const byFile = Map.groupBy(
    wanted.filter((version) => !away.includes(version)),
    runBy,
  )
  if (byFile.size === 0) return 2
  const copy = copyOfTheTree()
  try {
    const good = [...byFile].map(([file, versions]) => tryAll(copy, file, versions)).every(Boolean)
    return good ? 0 : 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

process.exitCode = main(process.argv.slice(2))
