import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenVersions } from './all.ts'
import { type BrokenVersion, changesOf, hashOf, nameOf, runBy, type Seen, titlesOf } from './broken-version.ts'
import { copyOfTheTree } from './copy-of-the-tree.ts'
import { type Outcome, runTests } from './run-tests.ts'

/**
 * `npm run broken-versions [-- S08 S15 …]`: breaks the application in each of the ways that are on the register, one at
 * a time and in a copy of the working tree, and expects the test that is named beside it to fail, which it must not do
 * unbroken. What was seen to fail is noted in `seen-red.json`. Names may also be test files; `--unseen` stands for all
 * that were not seen to fail as they now are, and `--no-browser` leaves out what has to build the pages.
 */

const recordFile = 'tests/broken-versions/seen-red.json'
const say = (text: string) => process.stdout.write(`${text}\n`)

/** Breaks something in the copy for as long as the work takes. */
function whileBroken<R>(copy: string, versions: readonly BrokenVersion[], work: () => R): R {
  const before = new Map<string, string>()
  try {
    for (const { file, text, replacement } of versions.flatMap(changesOf)) {
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

/** Breaks one or more and runs their tests; true when each failed as it must. */
const areNoticed = (copy: string, versions: readonly BrokenVersion[]): boolean =>
  whileBroken(copy, versions, () =>
    [...Map.groupBy(versions, runBy)].flatMap(([file, those]) => {
      const outcome = runTests(copy, file, those.flatMap(titlesOf))
      return those.map((version) => isNoticed(version, outcome))
    }),
  ).every(Boolean)

function isNoticed(version: BrokenVersion, { passed, failed, output }: Outcome): boolean {
  const { property, broken, title: wanted } = version
  const red = failed.find(({ title }) => title.includes(wanted))
  if (red) {
    say(`${property} red as it must be: ${broken}\n    ${red.said}`)
    note(version, red.said)
    return true
  }
  const green = passed.some((title) => title.includes(wanted))
  say(`${property} ${green ? 'STAYED GREEN' : 'DID NOT RUN'}: ${broken}`)
  if (!green) say(output.slice(-2000))
  return false
}

/** What the pages are built from. */
const isBuilt = (version: BrokenVersion) =>
  changesOf(version).some(({ file }) => /^(app|components|lib|next\.config)/.test(file))

/** One at a time; but to build the pages takes minutes, so those of journeys that need it are broken together. */
function inTurns(versions: readonly BrokenVersion[]): BrokenVersion[][] {
  const together = versions.filter((version) => version.test.startsWith('tests/journeys/') && isBuilt(version))
  const alone = versions.filter((version) => !together.includes(version)).map((version) => [version])
  return together.length === 0 ? alone : [...alone, together]
}

/** Whether the tests of one file pass where nothing is broken. */
function passUnbroken(copy: string, file: string, versions: readonly BrokenVersion[]): boolean {
  const titles = [...new Set(versions.flatMap(titlesOf))]
  const { passed, failed, output } = runTests(copy, file, titles)
  const missing = titles.filter((title) => !passed.some((name) => name.includes(title)))
  for (const { title, said } of failed) say(`RED UNBROKEN: ${title}\n    ${said}`)
  for (const title of missing) say(`DID NOT PASS UNBROKEN: ${file} “${title}”`)
  if (failed.length + missing.length > 0) say(output.slice(-2000))
  return failed.length + missing.length === 0
}

function main(asked: readonly string[]): number {
  const unseen = (version: BrokenVersion) => readSeen()[nameOf(version)]?.of !== hashOf(version)
  const names = asked.filter((word) => !word.startsWith('--'))
  const wanted = brokenVersions
    .filter((version) => names.length === 0 || [version.property, runBy(version)].some((name) => names.includes(name)))
    .filter((version) => !asked.includes('--unseen') || unseen(version))
    .filter((version) => !asked.includes('--no-browser') || !version.test.startsWith('tests/journeys/'))
  const away = wanted.filter(({ onServer }) => onServer && process.env.DATABASE_URL === undefined)
  for (const { property, broken } of away) say(`${property} needs a PostgreSQL in DATABASE_URL: ${broken}`)
  const here = wanted.filter((version) => !away.includes(version))
  if (here.length === 0) return 2
  const copy = copyOfTheTree()
  try {
    const sound = [...Map.groupBy(here, runBy)].flatMap(([file, versions]) =>
      passUnbroken(copy, file, versions) ? versions : [],
    )
    const noticed = inTurns(sound).map((turn) => areNoticed(copy, turn))
    return sound.length === here.length && noticed.every(Boolean) ? 0 : 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

process.exitCode = main(process.argv.slice(2))
