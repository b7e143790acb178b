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
  const repeat = async (count: number): Promise<number> => {
    const start = threadMs()
    for (let run = 0; run < count; run += 1) await task.run()
    return (threadMs() - start) / count
  }
  let last = 0
  const start = threadMs()
  do last = await repeat(1)
  while (threadMs() - start < warmUpMs)
  const count = Math.max(1, Math.ceil(repetitionMs / Math.max(last, 0.01)))
  process.on('message', async (message) => {
    if (message === 'run') tell({ us: ((await repeat(count)) * 1000) / task.units })
    else {
      tell({ figures: task.notes?.() ?? {} })
      process.disconnect()
    }
  })
  tell({ ready: true })
}
