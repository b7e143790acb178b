// npm run bench [-- --only NAME] [-- --rounds 7]
// One JSON object a line, then a table. NAME is a goal (G3) or part of the name of a task or check.
import { parseArgs } from 'node:util'
import { allChecks } from './src/checks/all-checks.ts'
import { goals } from './src/goals.ts'
import { installPeers } from './src/install-peers.ts'
import { printGoals } from './src/print-goals.ts'
import { type Figures, type Runner, start } from './src/processes.ts'
import { seeded } from './src/seeded.ts'
import { allTasks } from './src/tasks/all-tasks.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '7' } } })
const rounds = Number(values.rounds)
const { only } = values
const needed = new Set(goals.filter(({ id }) => id === only).flatMap(({ needs }) => needs))
const wanted = (name: string): boolean => only === undefined || needed.has(name) || name.includes(only)
const tasks = Object.keys(allTasks).filter(wanted)
const checks = Object.keys(allChecks).filter(wanted)
if (tasks.length + checks.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(
    `nothing is called ${only}; there are:\n${[...Object.keys(allTasks), ...Object.keys(allChecks)].join('\n')}`,
  )
  process.exit(2)
}

const missing = installPeers()
if (missing.length > 0) console.error(`cannot be had here, and left out: ${missing.join(', ')}`)

const say = (line: object): void => console.log(JSON.stringify(line))
const middle = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN
const medians = new Map<string, number>()
const figures = new Map<string, Figures>()

// All processes stand ready; one repetition each in turn, in a new order each round, nothing side by side.
const runners: Runner[] = []
const startAll = async (names: readonly string[]): Promise<void> => {
  for (const name of names)
    try {
      runners.push(await start('task', name))
    } catch (error) {
      console.error(`left out: ${name}: ${error instanceof Error ? error.message : error}`)
    }
}
const lanes = 3
await Promise.all(Array.from({ length: lanes }, (_, lane) => startAll(tasks.filter((_, at) => at % lanes === lane))))
const random = seeded(1)
for (let round = 0; round < rounds; round += 1) {
  const order = runners.map((runner) => ({ runner, at: random() })).sort((a, b) => a.at - b.at)
  for (const { runner } of order) runner.us.push((await runner.ask('run')).us ?? Number.NaN)
}
for (const { name, us, ask } of runners.sort((a, b) => tasks.indexOf(a.name) - tasks.indexOf(b.name))) {
  const found = (await ask('end')).figures ?? {}
  medians.set(name, middle(us))
  figures.set(name, found)
  say({ task: name, us: middle(us), least: Math.min(...us), most: Math.max(...us), rounds, ...found })
}
for (const name of checks)
  try {
    const found = (await start('check', name)).first.figures ?? {}
    figures.set(name, found)
    say({ check: name, ...found })
  } catch (error) {
    console.error(`left out: ${name}: ${error instanceof Error ? error.message : error}`)
  }

printGoals(medians, figures, say)
