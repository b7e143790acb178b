import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** True while the process runs. One that has ended and waits only to be collected by its parent has gone. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    // The state follows the name, which stands in brackets and may hold anything.
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return process.platform !== 'linux'
  }
}

/** Waits until a process is gone. */
export async function untilGone(pid: number): Promise<void> {
  while (runs(pid)) await wait(20)
}
