import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareSurvivors, type Explained, type Figures } from './survivors.ts'
import { testsFor, typesOnly } from './tests-for.ts'

/** `npm run mutation [-- FILE…]`: which changes of the rules engine no test notices, file by file. */

const engine = 'lib/rules/engine'
const reports = 'mutation/reports'
const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js'
/** Of all mutants of what was run, explained or not. */
const mostSurvivors = 0.05

const known = readdirSync(engine).flatMap((path) => (path.endsWith('.ts') ? [path.slice(0, -'.ts'.length)] : []))
const explanations = JSON.parse(readFileSync('mutation/survivors.json', 'utf8')) as Record<string, Explained[]>

const say = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)

/** What StrykerJS found for one file; null when it could not run, and said why itself. */
function mutate(name: string): Figures | null {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'mutation/stryker.config.js', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MUTATION_FILE: `${engine}/${name}.ts`,
      MUTATION_TESTS: testsFor(name).join(','),
      MUTATION_REPORT: report,
    },
  })
  if (status !== 0 || !existsSync(report)) return null
  return compareSurvivors(JSON.parse(readFileSync(report, 'utf8')), explanations[name] ?? [])
}

/** Prints the figures of one file and what is wrong with them. */
function show(name: string, { mutants, caught, explained, unexplained, outdated }: Figures): void {
  say(`${name}: ${mutants} mutants, ${caught} caught, ${explained} survive and are explained`)
  for (const { mutator, line, from, to } of unexplained)
    say(`  survives, unexplained: ${mutator}\n    ${line}\n    ${from}  ->  ${to || '(nothing)'}`)
  for (const { line, from, to } of outdated)
    say(`  explained, and does not survive: ${from}  ->  ${to || '(nothing)'}\n    ${line}`)
}

function main(names: readonly string[]): number {
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0) {
    complain(`not a file of ${engine}: ${strange.join(', ')}`)
    return 2
  }
  if (!existsSync(stryker)) {
    complain('the mutation tester is not installed: npm ci --prefix mutation')
    return 2
  }
  mkdirSync(reports, { recursive: true })
  let [mutants, survivors, failed] = [0, 0, false]
  for (const name of names) {
    const figures = testsFor(name).length > 0 ? mutate(name) : null
    if (figures === null) {
      complain(`${name}: not run`)
      failed = true
      continue
    }
    show(name, figures)
    mutants += figures.mutants
    survivors += figures.mutants - figures.caught
    failed ||= figures.unexplained.length + figures.outdated.length > 0
  }
  say(`together: ${mutants} mutants, ${survivors} survive`)
  if (survivors > mutants * mostSurvivors) {
    complain('too many: fewer than one in twenty may survive')
    failed = true
  }
  return failed ? 1 : 0
}

const asked = process.argv.slice(2).map((path) => path.replace(/^.*\//, '').replace(/\.ts$/, ''))
process.exitCode = main(asked.length > 0 ? asked : known.filter((name) => !typesOnly.has(name)))
