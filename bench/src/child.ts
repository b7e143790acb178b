// One task or one check in a process of its own, told by the parent when to run.
import { allChecks } from './checks/all-checks.ts'
import { allTasks } from './tasks/all-tasks.ts'

/** A repetition lasts at least so long. */
const repetitionMs = 300
const warmUpMs = 1000

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
    const start = performance.now()
    for (let run = 0; run < count; run += 1) await task.run()
    return (performance.now() - start) / count
  }
  let last = 0
  const start = performance.now()
  do last = await repeat(1)
  while (performance.now() - start < warmUpMs)
  const count = Math.max(1, Math.ceil(repetitionMs / last))
  process.on('message', async (message) => {
    if (message === 'run') tell({ us: ((await repeat(count)) * 1000) / task.units })
    else {
      tell({ figures: task.notes?.() ?? {} })
      process.disconnect()
    }
  })
  tell({ ready: true })
}
