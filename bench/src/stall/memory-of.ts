import { readFileSync } from 'node:fs'
import { processesBelow } from '../../../tests/support/processes-below.ts'

/** What the processes below one hold in memory together, in MiB: resident, shared pages counted in each. */
export function memoryOf(pid: number): number {
  const kibibytes = processesBelow(pid).map((process) => {
    try {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))?.[1] ?? 0)
    } catch {
      // It has ended.
      return 0
    }
  })
  return Math.round(kibibytes.reduce((sum, one) => sum + one, 0) / 1024)
}
