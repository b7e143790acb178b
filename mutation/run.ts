import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addUp, hashOf, type RecordOfFigures, survivors, tooManySurvive, withFigures } from './figures.ts'
import { compareSurvivors, type Explained, type Figures } from './survivors.ts'
import { engine, fileOf, measured, testsFor } from './tests-for.ts'

/**
 * `npm run mutation [-- FILE…]`: which changes of the rules engine no test notices, file by file. The figures go
 * into `mutation/figures.json`. `npm run mutation -- --figures` prints that record as a whole and runs nothing.
 */

const reports = 'mutation/reports'
const recordFile = 'mutation/figures.json'
const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js'

const known = measured(
  readdirSync(engine).flatMap((path) => (path.endsWith('.ts') ? [path.slice(0, -'.ts'.length)] : [])),
)

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)
const textOf = (name: string) => readFileSync(fileOf(name), 'utf8')

function readRecord(): RecordOfFigures {
  return existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}
}

function explanationsOf(name: string): Explained[] {
  const all = JSON.parse(readFileSync('mutation/survivors.json', 'utf8')) as Record<string, Explained[]>
  return all[name] ?? []
}

/** What StrykerJS found for one file; null when it could not run, and said why itself. */
function mutate(name: string): Figures | null {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'mutation/stryker.config.js', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MUTATION_FILE: fileOf(name),
      MUTATION_TESTS: testsFor(name).join(','),
      MUTATION_REPORT: report,
    },
  })
  if (status !== 0 || !existsSync(report)) return null
  return compareSurvivors(JSON.parse(readFileSync(report, 'utf8')), explanationsOf(name))
}

/** Prints the figures of one file and what is wrong with them. */
function show(name: string, { mutants, caught, explained, unexplained, outdated }: Figures): void {
  say(`${name}: ${mutants} mutants, ${caught} caught, ${explained} survive and are explained`)
  for (const { mutator, line, from, to } of unexplained)
    say(`  survives, unexplained: ${mutator}\n    ${line}\n    ${from}  ->  ${to || '(nothing)'}`)
  for (const { line, from, to } of outdated)
    say(`  explained, and does not survive: ${from}  ->  ${to || '(nothing)'}\n    ${line}`)
}

/** Measures one file and puts its figures on record; false when something is wrong with them. */
function measure(name: string): boolean {
  const sha256 = hashOf(textOf(name))
  const figures = testsFor(name).length > 0 ? mutate(name) : null
  if (figures === null) {
    complain(`${name}: not run`)
    return false
  }
  show(name, figures)
  const { mutants, caught, explained, unexplained, outdated } = figures
  const record = withFigures(readRecord(), name, { sha256, mutants, caught, explained }, known)
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`)
  return unexplained.length + outdated.length === 0
}

/** Prints the record as a whole; false when too many survive, or one unexplained. */
function showWhole(record: RecordOfFigures): boolean {
  const whole = addUp(record, new Map(known.map((name) => [name, textOf(name)])))
  const unexplained = survivors(whole) - whole.explained
  const share = whole.mutants === 0 ? '' : ` (${((survivors(whole) / whole.mutants) * 100).toFixed(2)} %)`
  say(`together: ${whole.mutants} mutants, ${whole.caught} caught, ${survivors(whole)} survive${share}`)
  if (whole.changed.length > 0) say(`text changed since it was measured: ${whole.changed.join(', ')}`)
  if (whole.unmeasured.length > 0) say(`not measured: ${whole.unmeasured.join(', ')}`)
  if (unexplained > 0) complain(`${unexplained} survive unexplained`)
  if (tooManySurvive(whole)) complain('too many: fewer than one in twenty may survive')
  return unexplained === 0 && !tooManySurvive(whole)
}

function showRecord(record: RecordOfFigures): void {
  for (const name of known) {
    const figures = record[name]
    if (figures === undefined) continue
    const { mutants, caught, explained } = figures
    const counts = [mutants, caught, explained, survivors(figures) - explained]
    say(name.padEnd(24) + counts.map((count) => String(count).padStart(12)).join(''))
  }
}

function main(args: readonly string[]): number {
  if (args.includes('--figures')) {
    say(' '.repeat(24) + ['mutants', 'caught', 'explained', 'unexplained'].map((head) => head.padStart(12)).join(''))
    showRecord(readRecord())
    return showWhole(readRecord()) ? 0 : 1
  }
  const asked = args.map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, ''))
  const strange = asked.filter((name) => !known.includes(name))
  if (strange.length > 0) {
    complain(`nothing to change in a file of this name in ${engine}: ${strange.join(', ')}`)
    return 2
  }
  if (!existsSync(stryker)) {
    complain('the mutation tester is not installed: npm ci --prefix mutation')
    return 2
  }
  mkdirSync(reports, { recursive: true })
  const good = (asked.length > 0 ? asked : known).map(measure).every(Boolean)
  return showWhole(readRecord()) && good ? 0 : 1
}

process.exitCode = main(process.argv.slice(2))
