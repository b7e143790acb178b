// One task or one check in a process of its own, told by the parent when to run.
import { allChecks } from './checks/all-checks.ts'
import { allTasks } from './tasks/all-tasks.ts'

/** A repetition lasts at least so long. */
const repetitionMs = 300
const warmUpMs = 700

/** Time that this thread had a processor: other work on the machine counts little. */
function threadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const [kind, name = ''] = process.argv.slice(2)
const tell = (message: object): void => {
  process.send?.(message)
}

if (kind === 'check') {
  tell({ figures: await allChecks[name]?.() })
  process.disconnect()
} else {
  const prepare = allTasks[name]
  if (prepare === undefined) throw new Error(`no task is called ${name}`)
  const task = await prepare()
  const most = task.most ?? Number.POSITIVE_INFINITY
  const repeat = async (count: number): Promise<number> => {
    task.before?.()
    const start = threadMs()
    for (let run = 0; run < count; run += 1) await task.run()
    return (threadMs() - start) / count
  }
  // Twice as many each time, so that what a run takes is not read off a single one.
  let each = 0
  for (let runs = 1, spent = 0; spent < warmUpMs; runs = Math.min(2 * runs, most)) {
    each = await repeat(runs)
    spent += Math.max(each * runs, 0.01)
  }
  const count = Math.min(most, Math.max(1, Math.ceil(repetitionMs / Math.max(each, 0.0001))))
  process.on('message', async (message) => {
    if (message === 'run') tell({ us: ((await repeat(count)) * 1000) / task.units })
    else {
      tell({ figures: task.notes?.() ?? {} })
      process.disconnect()
    }
  })
  tell({ ready: true })
}
